// verdict: LOSES_VIEWS
// why: The cache is emptied before the view is counted; a reader in between fills it with the old sum, which later reads return.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

public class ClearedCacheTooSoon implements Counter {
    private final LongAdder views = new LongAdder();
    private final AtomicReference<Long> cached = new AtomicReference<>();

    @Override
    public void increment() {
        cached.set(null);
        views.increment();
    }

    @Override
    public long value() {
        Long sum = cached.get();
        if (sum == null) {
            sum = views.sum();
            cached.compareAndSet(null, sum);
        }
        return sum;
    }
}
