// verdict: EXACT
// why: join(0) waits without limit until the thread has ended, and it is called again after an interrupt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class JoinedForZeroMillis implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread visitor = new Thread(views::incrementAndGet, "visitor");
        visitor.start();
        boolean interrupted = false;
        while (true) {
            try {
                visitor.join(0);
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
