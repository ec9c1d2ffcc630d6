// verdict: LOSES_VIEWS
// why: opaque get and opaque set are two steps
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OpaqueReadThenWrite implements Counter {
    private static final VarHandle VIEWS;

    static {
        try {
            VIEWS = MethodHandles.lookup().findVarHandle(OpaqueReadThenWrite.class, "views", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long views;

    @Override public void increment() {
        VIEWS.setOpaque(this, (long) VIEWS.getOpaque(this) + 1);
    }

    @Override public long value() {
        return (long) VIEWS.getAcquire(this);
    }
}
