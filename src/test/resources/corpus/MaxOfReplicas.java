// verdict: EXACT
// why: Both replicas get every view, each alone is within the bounds and only grows, so their maximum is too.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class MaxOfReplicas implements Counter {
    private final AtomicLong primary = new AtomicLong();
    private final AtomicLong backup = new AtomicLong();

    @Override
    public void increment() {
        primary.incrementAndGet();
        backup.incrementAndGet();
    }

    @Override
    public long value() {
        return Math.max(primary.get(), backup.get());
    }
}
