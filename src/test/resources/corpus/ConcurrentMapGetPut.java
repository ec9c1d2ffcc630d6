// verdict: LOSES_VIEWS
// why: get and put on a concurrent map are two steps
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentMapGetPut implements Counter {
    private final Map<String, Long> hits = new ConcurrentHashMap<>();

    @Override public void increment() {
        hits.put("/", hits.getOrDefault("/", 0L) + 1);
    }

    @Override public long value() {
        return hits.getOrDefault("/", 0L);
    }
}
