// verdict: HANGS
// why: There is room for one waiter: a second one overwrites the first, which nobody unparks any more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class OneWaiterField implements Counter {
    private final AtomicBoolean held = new AtomicBoolean();
    private volatile Thread waiter;
    private long views;

    private void lock() {
        boolean interrupted = false;
        while (!held.compareAndSet(false, true)) {
            waiter = Thread.currentThread();
            if (held.get()) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unlock() {
        held.set(false);
        LockSupport.unpark(waiter);
    }

    @Override
    public void increment() {
        lock();
        try {
            views++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        lock();
        try {
            return views;
        } finally {
            unlock();
        }
    }
}
