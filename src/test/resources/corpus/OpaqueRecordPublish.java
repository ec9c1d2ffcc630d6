// verdict: EXACT
// why: The record's component is final, so even a reader that gets it through an opaque read sees it whole, and opaque reads of one field are coherent.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OpaqueRecordPublish implements Counter {

    private record Total(long views) {
        Total next() {
            return new Total(views + 1);
        }
    }

    private static final VarHandle CURRENT;

    static {
        try {
            CURRENT = MethodHandles.lookup().findVarHandle(OpaqueRecordPublish.class, "current", Total.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Total current = new Total(0);

    @Override
    public synchronized void increment() {
        Total next = ((Total) CURRENT.getOpaque(this)).next();
        CURRENT.setOpaque(this, next);
    }

    @Override
    public long value() {
        return ((Total) CURRENT.getOpaque(this)).views();
    }
}
