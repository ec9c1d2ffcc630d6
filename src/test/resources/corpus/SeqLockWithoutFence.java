// verdict: STALE_READS|OVERCOUNTS
// why: nothing keeps the opaque reads before the second look at the sequence, nor the writes after the odd number
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeqLockWithoutFence implements Counter {
    private static final VarHandle SEQ;
    private static final VarHandle HIGH;
    private static final VarHandle LOW;

    static {
        try {
            MethodHandles.Lookup l = MethodHandles.lookup();
            SEQ = l.findVarHandle(SeqLockWithoutFence.class, "seq", long.class);
            HIGH = l.findVarHandle(SeqLockWithoutFence.class, "high", long.class);
            LOW = l.findVarHandle(SeqLockWithoutFence.class, "low", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long seq;
    private long high;
    private long low;

    @Override public synchronized void increment() {
        long s = seq;
        SEQ.setRelease(this, s + 1);
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
            if ((s & 1) == 0 && s == (long) SEQ.getAcquire(this)) {
                return h * 10 + l;
            }
            Thread.onSpinWait();
        }
    }
}
