// verdict: EXACT
// why: forEach traverses the one element, so peek's action runs exactly once for each view, in the calling thread.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

public class PeekThenForEach implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        List.of("view").stream().peek(v -> views.increment()).forEach(v -> { });
    }

    @Override
    public long value() {
        return views.sum();
    }
}
