// verdict: LOSES_VIEWS
// why: A caller whose interrupt flag is set never enters the loop, and its view is not counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class UnlessInterrupted implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override
    public void increment() {
        while (!Thread.currentThread().isInterrupted()) {
            long seen = n.get();
            if (n.compareAndSet(seen, seen + 1)) {
                return;
            }
        }
    }

    @Override
    public long value() {
        return n.get();
    }
}
