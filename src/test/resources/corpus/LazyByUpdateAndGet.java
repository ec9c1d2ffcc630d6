// verdict: EXACT
// why: the function may make an adder in vain, but updateAndGet returns the one that is in the reference, which is never replaced, and only that one is counted on.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** The adder is made by the first view; a page that nobody looks at needs none. */
public class LazyByUpdateAndGet implements Counter {
    private final AtomicReference<LongAdder> views = new AtomicReference<>();

    @Override
    public void increment() {
        views.updateAndGet(adder -> adder != null ? adder : new LongAdder()).increment();
    }

    @Override
    public long value() {
        LongAdder adder = views.get();
        return adder == null ? 0 : adder.sum();
    }
}
