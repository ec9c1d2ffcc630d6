// verdict: EXACT
// why: The expected value is the very Long object that get() returned, so identity comparison is right, and no value comes back because totals only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class BoxedReferenceSameObject implements Counter {
    private final AtomicReference<Long> views = new AtomicReference<>(0L);

    @Override
    public void increment() {
        Long current;
        Long next;
        do {
            current = views.get();
            next = current + 1;
        } while (!views.compareAndSet(current, next));
    }

    @Override
    public long value() {
        return views.get();
    }
}
