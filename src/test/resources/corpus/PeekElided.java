// verdict: LOSES_VIEWS
// why: count() need not run the pipeline when the size is known from the source (API note of Stream.count), and for a List it does not: peek never sees the element.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

public class PeekElided implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        List.of("view").stream().peek(v -> views.increment()).count();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
