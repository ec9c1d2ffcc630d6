// verdict: OVERCOUNTS
// why: A release store keeps nothing after it from becoming visible first, so at the 64th view a reader may see the new high part and the old low one between two looks at the old even sequence: 127 of 64.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeqMarkThenOpaque implements Counter {
    private static final VarHandle SEQ;
    private static final VarHandle HIGH;
    private static final VarHandle LOW;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            SEQ = lookup.findVarHandle(SeqMarkThenOpaque.class, "seq", long.class);
            HIGH = lookup.findVarHandle(SeqMarkThenOpaque.class, "high", long.class);
            LOW = lookup.findVarHandle(SeqMarkThenOpaque.class, "low", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long seq;
    private long high;
    private long low;

    @Override
    public synchronized void increment() {
        long s = (long) SEQ.getOpaque(this);
        long h = (long) HIGH.getOpaque(this);
        long l = (long) LOW.getOpaque(this);
        SEQ.setRelease(this, s + 1);
        if (l == 63) {
            LOW.setOpaque(this, 0L);
            HIGH.setOpaque(this, h + 1);
        } else {
            LOW.setOpaque(this, l + 1);
        }
        SEQ.setRelease(this, s + 2);
    }

    @Override
    public long value() {
        for (;;) {
            long before = (long) SEQ.getAcquire(this);
            long h = (long) HIGH.getAcquire(this);
            long l = (long) LOW.getAcquire(this);
            VarHandle.acquireFence();
            long after = (long) SEQ.getAcquire(this);
            if (before == after && (before & 1) == 0) {
                return h * 64 + l;
            }
            Thread.onSpinWait();
        }
    }
}
