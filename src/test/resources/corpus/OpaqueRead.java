// verdict: EXACT
// why: Increments are atomic and getOpaque is coherent per variable: it can't return a value older than a write or read that happens before it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class OpaqueRead implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override
    public void increment() {
        n.incrementAndGet();
    }

    @Override
    public long value() {
        return n.getOpaque();
    }
}
