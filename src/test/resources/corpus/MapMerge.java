// verdict: EXACT
// why: ConcurrentHashMap.merge is atomic and an absent key reads as zero
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class MapMerge implements Counter {
    private final ConcurrentHashMap<String, Long> views = new ConcurrentHashMap<>();

    @Override public void increment() {
        views.merge("/", 1L, Long::sum);
    }

    @Override public long value() {
        return views.getOrDefault("/", 0L);
    }
}
