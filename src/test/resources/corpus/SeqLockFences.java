// verdict: EXACT
// why: opaque parts with a release fence before the writes and an acquire fence before the second look at the sequence
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeqLockFences implements Counter {
    private static final VarHandle SEQ;
    private static final VarHandle HIGH;
    private static final VarHandle LOW;

    static {
        try {
            MethodHandles.Lookup l = MethodHandles.lookup();
            SEQ = l.findVarHandle(SeqLockFences.class, "seq", long.class);
            HIGH = l.findVarHandle(SeqLockFences.class, "high", long.class);
            LOW = l.findVarHandle(SeqLockFences.class, "low", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long seq;
    private long high;
    private long low;

    @Override public synchronized void increment() {
        long s = seq;
        SEQ.setOpaque(this, s + 1);
        VarHandle.releaseFence();
        if (low == 9) {
            LOW.setOpaque(this, 0L);
            HIGH.setOpaque(this, high + 1);
        } else {
            LOW.setOpaque(this, low + 1);
        }
        SEQ.setRelease(this, s + 2);
    }

    @Override public long value() {
        for (;;) {
            long s = (long) SEQ.getAcquire(this);
            long h = (long) HIGH.getOpaque(this);
            long l = (long) LOW.getOpaque(this);
            VarHandle.acquireFence();
            if ((s & 1) == 0 && s == (long) SEQ.getOpaque(this)) {
                return h * 10 + l;
            }
            Thread.onSpinWait();
        }
    }
}
