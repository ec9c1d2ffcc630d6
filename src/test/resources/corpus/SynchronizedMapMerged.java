// verdict: EXACT
// why: merge on a synchronizedMap runs under its mutex (it overrides merge), as does get.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class SynchronizedMapMerged implements Counter {
    private final Map<String, Long> pages = Collections.synchronizedMap(new HashMap<>());

    @Override
    public void increment() {
        pages.merge("/", 1L, Long::sum);
    }

    @Override
    public long value() {
        Long views = pages.get("/");
        return views == null ? 0 : views;
    }
}
