// verdict: EXACT
// why: A release fence before the opaque store that opens the lock, and an acquiring compare-and-set that reads it, order the critical sections like a releasing store would.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class FenceBeforeUnlock implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(FenceBeforeUnlock.class, "locked", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int locked;
    private long count;

    private void lock() {
        while (!LOCKED.weakCompareAndSetAcquire(this, 0, 1)) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        VarHandle.releaseFence();
        LOCKED.setOpaque(this, 0);
    }

    @Override
    public void increment() {
        lock();
        count++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = count;
        unlock();
        return seen;
    }
}
