// verdict: EXACT
// why: the static map is keyed by the counter itself, whose equals is identity, so instances stay apart, and a weak key can only go when nobody can call the counter any more.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class WeakRegistryPavilion implements Counter {
    private static final Map<Counter, AtomicLong> TOTALS =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void increment() {
        total().incrementAndGet();
    }

    @Override
    public long value() {
        return total().get();
    }

    private AtomicLong total() {
        return TOTALS.computeIfAbsent(this, key -> new AtomicLong());
    }
}
