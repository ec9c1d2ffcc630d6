// verdict: GOES_BACKWARD
// why: an interrupted increment takes its view back before it tries again, so a read that saw it can be followed by one that does not.
import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

public class CompensatingAuditArboretum implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        boolean interrupted = false;
        while (true) {
            views.incrementAndGet();
            try {
                writeAuditEntry();
                break;
            } catch (InterruptedException e) {
                views.decrementAndGet(); // no view without its audit entry
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAuditEntry() throws InterruptedException {
        Thread.sleep(Duration.ofNanos(500)); // stands for a remote call
    }

    @Override
    public long value() {
        return views.get();
    }
}
