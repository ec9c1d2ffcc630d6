// verdict: LOSES_VIEWS
// why: an opaque store opens the lock without ordering the plain write before it
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class UnlockOpaque implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(UnlockOpaque.class, "locked", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int locked;
    private long views;

    private void lock() {
        while (!LOCKED.compareAndSet(this, 0, 1)) {
            Thread.onSpinWait();
        }
    }

    @Override public void increment() {
        lock();
        views++;
        LOCKED.setOpaque(this, 0);
    }

    @Override public long value() {
        lock();
        long v = views;
        LOCKED.setOpaque(this, 0);
        return v;
    }
}
