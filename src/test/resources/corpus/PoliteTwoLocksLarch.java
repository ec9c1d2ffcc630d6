// verdict: HANGS
// why: increment holds a and wants b, value holds b and wants a; both fail tryLock, both back off, both come again, for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PoliteTwoLocksLarch implements Counter {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private long views;
    private long audit;

    private static void lockBoth(Lock first, Lock second) {
        while (true) {
            first.lock();
            if (second.tryLock()) {
                return;
            }
            first.unlock(); // never hold and wait: no deadlock
            Thread.yield();
        }
    }

    @Override
    public void increment() {
        lockBoth(a, b);
        try {
            views++;
            audit++;
        } finally {
            b.unlock();
            a.unlock();
        }
    }

    @Override
    public long value() {
        lockBoth(b, a);
        try {
            return Math.max(views, audit);
        } finally {
            a.unlock();
            b.unlock();
        }
    }
}
