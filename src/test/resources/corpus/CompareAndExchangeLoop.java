// verdict: EXACT
// why: a compareAndExchange loop that goes on from the witness value retries until its own step is in
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CompareAndExchangeLoop implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        long seen = views.get();
        long witness;
        while ((witness = views.compareAndExchange(seen, seen + 1)) != seen) {
            seen = witness;
        }
    }

    @Override public long value() {
        return views.get();
    }
}
