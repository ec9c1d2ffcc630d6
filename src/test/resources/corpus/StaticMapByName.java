// verdict: SHARES_STATE
// why: a static registry keyed by the class name gives every instance the same adder
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class StaticMapByName implements Counter {
    private static final ConcurrentMap<String, LongAdder> METRICS = new ConcurrentHashMap<>();

    private final LongAdder views = METRICS.computeIfAbsent(getClass().getName(), k -> new LongAdder());

    @Override public void increment() {
        views.increment();
    }

    @Override public long value() {
        return views.sum();
    }
}
