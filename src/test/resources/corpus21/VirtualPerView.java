// verdict: EXACT
// why: The caller waits for its virtual thread, taking up the join again after an interrupt and restoring it; the counting is atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class VirtualPerView implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread t = Thread.ofVirtual().start(views::incrementAndGet);
        boolean interrupted = false;
        while (true) {
            try {
                t.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
