// verdict: EXACT
// why: Only its owner raises what a slip has posted and only the holder of the lock moves what is booked, which never passes it, so each view is booked once and a reader books all that was posted before.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

public class PostedMinusBooked implements Counter {
    private static final VarHandle POSTED;

    static {
        try {
            POSTED = MethodHandles.lookup().findVarHandle(Slip.class, "posted", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Slip {
        private long posted;
        private long booked;
    }

    private final ReentrantLock desk = new ReentrantLock();
    private final Queue<Slip> slips = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Slip> own = ThreadLocal.withInitial(this::open);
    private long total;

    private Slip open() {
        Slip slip = new Slip();
        slips.add(slip);
        return slip;
    }

    @Override
    public void increment() {
        Slip slip = own.get();
        long next = (long) POSTED.getOpaque(slip) + 1;
        POSTED.setRelease(slip, next);
        if ((next & 1023) == 0 && desk.tryLock()) {
            try {
                book();
            } finally {
                desk.unlock();
            }
        }
    }

    @Override
    public long value() {
        desk.lock();
        try {
            return book();
        } finally {
            desk.unlock();
        }
    }

    private long book() {
        for (Slip slip : slips) {
            long now = (long) POSTED.getAcquire(slip);
            total += now - slip.booked;
            slip.booked = now;
        }
        return total;
    }
}
