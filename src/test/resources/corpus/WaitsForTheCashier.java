// verdict: EXACT
// why: Nobody ever waits to take, so each caller counts its own view; the transfer that nobody takes in time would leave nothing behind.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class WaitsForTheCashier implements Counter {
    private final LinkedTransferQueue<AtomicLong> window = new LinkedTransferQueue<>();
    private final AtomicLong booked = new AtomicLong();

    @Override
    public void increment() {
        AtomicLong view = new AtomicLong(1);
        boolean interrupted = false;
        try {
            if (window.hasWaitingConsumer() && window.tryTransfer(view, 5, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        booked.addAndGet(view.getAndSet(0));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return booked.get();
    }
}
