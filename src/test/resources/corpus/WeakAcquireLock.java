// verdict: EXACT
// why: a spurious failure of the weak compare-and-set only costs a round, and acquire pairs with release
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class WeakAcquireLock implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(WeakAcquireLock.class, "locked", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean locked;
    private long views;

    @Override public void increment() {
        while (!LOCKED.weakCompareAndSetAcquire(this, false, true)) {
            Thread.onSpinWait();
        }
        views++;
        LOCKED.setRelease(this, false);
    }

    @Override public long value() {
        while (!LOCKED.weakCompareAndSetAcquire(this, false, true)) {
            Thread.onSpinWait();
        }
        long v = views;
        LOCKED.setRelease(this, false);
        return v;
    }
}
