// verdict: OVERCOUNTS
// why: getAndIncrement has already added when its result shows that someone came between; the loop then adds again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class GetAndIncrementUntilSeen implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override
    public void increment() {
        long seen;
        do {
            seen = n.get();
        } while (n.getAndIncrement() != seen);
    }

    @Override
    public long value() {
        return n.get();
    }
}
