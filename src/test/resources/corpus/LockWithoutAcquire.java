// verdict: LOSES_VIEWS
// why: the lock is taken by a plain compare-and-set, which doesn't acquire what the release before it published
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class LockWithoutAcquire implements Counter {
    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(LockWithoutAcquire.class, "locked", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean locked;
    private long views;

    @Override public void increment() {
        while (!LOCKED.weakCompareAndSetPlain(this, false, true)) {
            Thread.yield();
        }
        views++;
        LOCKED.setRelease(this, false);
    }

    @Override public long value() {
        while (!LOCKED.weakCompareAndSetPlain(this, false, true)) {
            Thread.yield();
        }
        long v = views;
        LOCKED.setRelease(this, false);
        return v;
    }
}
