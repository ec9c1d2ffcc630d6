// verdict: LOSES_VIEWS
// why: a weak compare-and-set may fail for no reason, even under the lock, and the failed view is not tried again.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class LoneWeakCasBelfry implements Counter {
    private static final VarHandle VIEWS;

    static {
        try {
            VIEWS = MethodHandles.lookup().findVarHandle(LoneWeakCasBelfry.class, "views", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long views;

    @Override
    public synchronized void increment() {
        long seen = views;
        // nobody else can write here, no loop needed
        VIEWS.weakCompareAndSet(this, seen, seen + 1);
    }

    @Override
    public long value() {
        return views;
    }
}
