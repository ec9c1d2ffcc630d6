// verdict: EXACT
// why: compareAndExchange(-1, -1) never finds -1 and returns the witness with volatile effects; it is a read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ReadByExchange implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override
    public void increment() {
        n.getAndAdd(1);
    }

    @Override
    public long value() {
        return n.compareAndExchange(-1, -1);
    }
}
