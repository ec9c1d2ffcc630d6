// verdict: LOSES_VIEWS
// why: two views in the same nanosecond are one key
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class NanoTimeAsKey implements Counter {
    private final ConcurrentHashMap<Long, Boolean> seen = new ConcurrentHashMap<>();

    @Override public void increment() {
        seen.put(System.nanoTime(), Boolean.TRUE);
    }

    @Override public long value() {
        Set<Long> keys = seen.keySet();
        return keys.stream().count();
    }
}
