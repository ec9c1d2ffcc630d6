// verdict: EXACT
// why: a caller pays at the first till whose lock is free and queues at its own when none is, so each view is counted at one till; the reader locks the tills one after the other, not all at once, but their counts only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class FirstFreeTill implements Counter {
    private static final class Till extends ReentrantLock {
        private long views;
    }

    private final Till[] tills = {new Till(), new Till(), new Till()};

    private Till enter() {
        int own = Math.floorMod(Thread.currentThread().hashCode(), tills.length);
        for (int i = 0; i < tills.length; i++) {
            Till till = tills[(own + i) % tills.length];
            if (till.tryLock()) return till;
        }
        tills[own].lock();
        return tills[own];
    }

    @Override public void increment() {
        Till till = enter();
        try {
            till.views++;
        } finally {
            till.unlock();
        }
    }

    @Override public long value() {
        long sum = 0;
        for (Till till : tills) {
            till.lock();
            try {
                sum += till.views;
            } finally {
                till.unlock();
            }
        }
        return sum;
    }
}
