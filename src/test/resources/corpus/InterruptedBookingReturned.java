// verdict: GOES_BACKWARD
// why: A caller that is interrupted at the gate takes its booking back and books again later, so a read may show the view and the next one not.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

public class InterruptedBookingReturned implements Counter {
    private final AtomicLong booked = new AtomicLong();
    private final Semaphore gate = new Semaphore(1);
    private long audited;

    @Override
    public void increment() {
        booked.incrementAndGet();
        boolean interrupted = false;
        try {
            gate.acquire();
        } catch (InterruptedException e) {
            booked.decrementAndGet();
            interrupted = true;
            gate.acquireUninterruptibly();
            booked.incrementAndGet();
        }
        try {
            audited++;
        } finally {
            gate.release();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return booked.get();
    }
}
