// verdict: EXACT
// why: getAndAddRelease is atomic and opaque reads of one variable are coherent, so nothing older than what happens before can be read
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class ReleaseAddOpaqueRead implements Counter {
    private static final VarHandle VIEWS;

    static {
        try {
            VIEWS = MethodHandles.lookup().findVarHandle(ReleaseAddOpaqueRead.class, "views", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long views;

    @Override public void increment() {
        long before = (long) VIEWS.getAndAddRelease(this, 1L);
        assert before >= 0;
    }

    @Override public long value() {
        return (long) VIEWS.getOpaque(this);
    }
}
