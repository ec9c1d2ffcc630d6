// verdict: EXACT
// why: The field starts at -1 and is decremented atomically; ~(-1 - n) is n.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ComplementOfTotal implements Counter {
    private final AtomicLong inverted = new AtomicLong(-1);

    @Override
    public void increment() {
        inverted.getAndDecrement();
    }

    @Override
    public long value() {
        return ~inverted.get();
    }
}
