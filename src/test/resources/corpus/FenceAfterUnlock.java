// verdict: LOSES_VIEWS
// why: The release fence stands behind the opaque store that opens the lock, so it orders nothing before it and the next holder may read the old count.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class FenceAfterUnlock implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(FenceAfterUnlock.class, "locked", int.class);
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
        LOCKED.setOpaque(this, 0);
        VarHandle.releaseFence();
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
