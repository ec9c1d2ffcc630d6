// verdict: EXACT
// why: invoke waits until the completer has run
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.atomic.AtomicLong;

public class CompleterOfOne implements Counter {
    private final AtomicLong n = new AtomicLong();

    private final class One extends CountedCompleter<Void> {
        @Override public void compute() {
            n.incrementAndGet();
            tryComplete();
        }
    }

    @Override public void increment() { new One().invoke(); }

    @Override public long value() { return n.get(); }
}
