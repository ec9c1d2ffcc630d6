// verdict: EXACT
// why: a test-and-set lock whose pauses may end early, which only means another try
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class BackoffSpinLock implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean();
    private long views;

    private void lock() {
        long pause = 100;
        while (locked.get() || !locked.compareAndSet(false, true)) {
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, 100_000);
        }
    }

    @Override public void increment() {
        lock();
        try {
            views++;
        } finally {
            locked.set(false);
        }
    }

    @Override public long value() {
        lock();
        try {
            return views;
        } finally {
            locked.set(false);
        }
    }
}
