// verdict: FAILS|HANGS
// why: The function given to compute updates the same map, at a key in the same bin.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class RecursiveUpdate implements Counter {
    private final ConcurrentHashMap<String, Long> map = new ConcurrentHashMap<>();
    @Override public void increment() {
        map.compute("Aa", (k, n) -> {
            map.merge("BB", 1L, Long::sum);
            return n == null ? 1L : n + 1;
        });
    }
    @Override public long value() { return map.getOrDefault("Aa", 0L); }
}
