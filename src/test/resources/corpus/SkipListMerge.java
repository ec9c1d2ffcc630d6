// verdict: EXACT
// why: the merge function may be applied again but is pure, and the replacement is atomic
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;

public class SkipListMerge implements Counter {
    private final ConcurrentSkipListMap<String, Long> views = new ConcurrentSkipListMap<>();

    @Override public void increment() {
        views.merge("GET /", 1L, (a, b) -> a + b);
    }

    @Override public long value() {
        Long v = views.get("GET /");
        return v == null ? 0 : v;
    }
}
