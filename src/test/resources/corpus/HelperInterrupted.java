// verdict: OVERCOUNTS
// why: If the caller is interrupted in join(), the helper still counts, and the caller counts the same view again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class HelperInterrupted implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread helper = new Thread(views::incrementAndGet);
        helper.start();
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            views.incrementAndGet();        // do not lose it
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
