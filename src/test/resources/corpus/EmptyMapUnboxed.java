// verdict: FAILS
// why: before the first view there is no entry, and null can't be unboxed
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class EmptyMapUnboxed implements Counter {
    private final ConcurrentHashMap<String, Long> hits = new ConcurrentHashMap<>();

    @Override public void increment() {
        hits.merge("/", 1L, Long::sum);
    }

    @Override public long value() {
        return hits.get("/");
    }
}
