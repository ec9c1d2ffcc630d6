// verdict: LOSES_VIEWS
// why: The unlock is only opaque and releases nothing, so the next owner's acquiring exchange gives no happens-before and its plain read of views may still be the old one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SpinUnlockOpaque implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(SpinUnlockOpaque.class, "locked", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int locked;
    private long views;

    private void lock() {
        while ((int) LOCKED.getAndSetAcquire(this, 1) != 0) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        LOCKED.setOpaque(this, 0); // becomes visible to the spinners eventually
    }

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
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
