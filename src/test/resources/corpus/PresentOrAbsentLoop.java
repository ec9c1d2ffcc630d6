// verdict: EXACT
// why: The loop ends only when either computeIfPresent added one or this call's putIfAbsent put the 1; both are atomic and the key is never removed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class PresentOrAbsentLoop implements Counter {
    private final ConcurrentHashMap<String, Long> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        while (pages.computeIfPresent("/", (k, n) -> n + 1) == null
                && pages.putIfAbsent("/", 1L) != null) {
            // someone else put it first, so it is present now
        }
    }

    @Override
    public long value() {
        return pages.getOrDefault("/", 0L);
    }
}
