// verdict: EXACT
// why: everyone takes a before b, so whoever holds a gets b as soon as it is free, and b is only ever held by a holder of a.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderedTwoLocksPine implements Counter {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private long even;
    private long odd;

    private void lockBoth() {
        a.lock();
        while (!b.tryLock()) {
            a.unlock();
            Thread.yield();
            a.lock();
        }
    }

    private void unlockBoth() {
        a.unlock(); // released in the "wrong" order
        b.unlock();
    }

    @Override
    public void increment() {
        lockBoth();
        try {
            if (even == odd) {
                even++;
            } else {
                odd++;
            }
        } finally {
            unlockBoth();
        }
    }

    @Override
    public long value() {
        lockBoth();
        try {
            return even + odd;
        } finally {
            unlockBoth();
        }
    }
}
