// verdict: EXACT
// why: the wait is only a pause, and the lock is tried again
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.atomic.AtomicBoolean;

public class ParkedUntil implements Counter {
    private final AtomicBoolean held = new AtomicBoolean();
    private long n;

    private void lock() {
        while (!held.compareAndSet(false, true)) {
            LockSupport.parkUntil(this, System.currentTimeMillis() + 1);
        }
    }

    @Override public void increment() {
        lock();
        n++;
        held.set(false);
    }

    @Override public long value() {
        lock();
        long seen = n;
        held.set(false);
        return seen;
    }
}
