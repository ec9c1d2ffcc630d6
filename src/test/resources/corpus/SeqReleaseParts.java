// verdict: EXACT
// why: Both parts are stored with release after the odd mark and loaded with acquire before the second look, so a reader that sees a new part also sees a changed sequence, and the acquire load of an even sequence shows its parts.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeqReleaseParts implements Counter {
    private static final long BASE = 1_000_000;
    private static final VarHandle SEQ = handle("seq");
    private static final VarHandle HIGH = handle("high");
    private static final VarHandle LOW = handle("low");

    private long seq;
    private long high;
    private long low;

    private static VarHandle handle(String field) {
        try {
            return MethodHandles.lookup().findVarHandle(SeqReleaseParts.class, field, long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public synchronized void increment() {
        long s = (long) SEQ.getOpaque(this);
        long h = (long) HIGH.getOpaque(this);
        long l = (long) LOW.getOpaque(this) + 1;
        SEQ.setOpaque(this, s + 1);
        HIGH.setRelease(this, h + l / BASE);
        LOW.setRelease(this, l % BASE);
        SEQ.setRelease(this, s + 2);
    }

    @Override
    public long value() {
        while (true) {
            long s = (long) SEQ.getAcquire(this);
            if ((s & 1) == 0) {
                long h = (long) HIGH.getAcquire(this);
                long l = (long) LOW.getAcquire(this);
                if ((long) SEQ.getOpaque(this) == s) {
                    return h * BASE + l;
                }
            }
            Thread.onSpinWait();
        }
    }
}
