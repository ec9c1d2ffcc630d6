// verdict: STALE_READS
// why: fork does not wait, so the view may not be counted when increment returns
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.atomic.AtomicLong;

public class CompleterForkedOnly implements Counter {
    private final AtomicLong n = new AtomicLong();

    private final class One extends CountedCompleter<Void> {
        @Override public void compute() {
            n.incrementAndGet();
            tryComplete();
        }
    }

    @Override public void increment() { new One().fork(); }

    @Override public long value() { return n.get(); }
}
