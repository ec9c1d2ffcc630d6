// verdict: LOSES_VIEWS
// why: Two first views both find the key absent; the second putIfAbsent finds it present, does nothing, and its result is not looked at.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class PresentThenAbsent implements Counter {
    private final ConcurrentHashMap<String, Long> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        if (pages.computeIfPresent("/", (k, n) -> n + 1) == null) {
            pages.putIfAbsent("/", 1L);
        }
    }

    @Override
    public long value() {
        return pages.getOrDefault("/", 0L);
    }
}
