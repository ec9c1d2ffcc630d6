// verdict: OVERCOUNTS
// why: the interrupt comes in the pause after the view was counted, and the handler counts it again
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class InterruptedAfterCounting implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        try {
            views.incrementAndGet();
            Thread.sleep(1); // be gentle to the database
        } catch (InterruptedException e) {
            increment();
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        return views.get();
    }
}
