// verdict: EXACT
// why: tryLock is repeated until it succeeds
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockLoop implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    @Override public void increment() {
        while (true) {
            if (lock.tryLock()) {
                try {
                    views++;
                    return;
                } finally {
                    lock.unlock();
                }
            }
            Thread.yield();
        }
    }

    @Override public long value() {
        while (!lock.tryLock()) {
            Thread.yield();
        }
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
