// verdict: OVERCOUNTS
// why: at each hundredth view the base already has the hundred while the cell still shows it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BatchFoldedTwice implements Counter {
    private final AtomicLong base = new AtomicLong();
    private final AtomicLong recent = new AtomicLong();

    @Override public void increment() {
        long n = recent.incrementAndGet();
        if (n == 100) {
            base.addAndGet(100);
            recent.addAndGet(-100);
        }
    }

    @Override public long value() {
        return base.get() + recent.get();
    }
}
