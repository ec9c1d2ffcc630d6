// verdict: STALE_READS|GOES_BACKWARD
// why: the writer releases through a fence but the reader does not acquire, so it may see the flag and not the count
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class AcquireFenceMissing implements Counter {
    private static final VarHandle DIRTY;

    static {
        try {
            DIRTY = MethodHandles.lookup().findVarHandle(AcquireFenceMissing.class, "dirty", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int dirty;
    private long views;

    @Override public synchronized void increment() {
        views++;
        VarHandle.releaseFence();
        DIRTY.setOpaque(this, 1);
    }

    @Override public long value() {
        return (int) DIRTY.getOpaque(this) == 0 ? 0 : views;
    }
}
