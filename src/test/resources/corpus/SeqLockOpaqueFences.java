// verdict: EXACT
// why: The textbook seqlock for weak memory: release fence after the odd store, acquire fence before the second sequence read, opaque parts, writers under the monitor.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SeqLockOpaqueFences implements Counter {
    private static final VarHandle SEQ;
    private static final VarHandle HUNDREDS;
    private static final VarHandle UNITS;

    static {
        try {
            MethodHandles.Lookup l = MethodHandles.lookup();
            SEQ = l.findVarHandle(SeqLockOpaqueFences.class, "seq", long.class);
            HUNDREDS = l.findVarHandle(SeqLockOpaqueFences.class, "hundreds", long.class);
            UNITS = l.findVarHandle(SeqLockOpaqueFences.class, "units", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long seq;
    private long hundreds;
    private long units;

    @Override
    public synchronized void increment() {
        long s = (long) SEQ.getOpaque(this);
        long h = (long) HUNDREDS.getOpaque(this);
        long u = (long) UNITS.getOpaque(this) + 1;
        if (u == 100) {
            u = 0;
            h++;
        }
        SEQ.setOpaque(this, s + 1);
        VarHandle.releaseFence();
        HUNDREDS.setOpaque(this, h);
        UNITS.setOpaque(this, u);
        SEQ.setRelease(this, s + 2);
    }

    @Override
    public long value() {
        while (true) {
            long s = (long) SEQ.getAcquire(this);
            if ((s & 1) == 0) {
                long h = (long) HUNDREDS.getOpaque(this);
                long u = (long) UNITS.getOpaque(this);
                VarHandle.acquireFence();
                if ((long) SEQ.getOpaque(this) == s) {
                    return h * 100 + u;
                }
            }
            Thread.onSpinWait();
        }
    }
}
