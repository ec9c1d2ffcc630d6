// verdict: EXACT
// why: the map is static but keyed by the instance itself, which stays reachable while it is used
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class StaticWeakMapByInstance implements Counter {
    private static final Map<StaticWeakMapByInstance, AtomicLong> COUNTS =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override public void increment() {
        COUNTS.computeIfAbsent(this, k -> new AtomicLong()).incrementAndGet();
    }

    @Override public long value() {
        AtomicLong n = COUNTS.get(this);
        return n == null ? 0 : n.get();
    }
}
