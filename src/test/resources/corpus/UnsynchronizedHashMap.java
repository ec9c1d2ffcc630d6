// verdict: LOSES_VIEWS
// why: a HashMap is not thread-safe, and its merge is no more atomic than count++
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;

public class UnsynchronizedHashMap implements Counter {
    private final Map<String, Long> hits = new HashMap<>(Map.of("/", 0L));

    @Override public void increment() {
        hits.merge("/", 1L, Long::sum);
    }

    @Override public long value() {
        return hits.get("/");
    }
}
