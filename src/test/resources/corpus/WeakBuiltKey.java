// verdict: LOSES_VIEWS
// why: The key is a string built on each call that nobody holds, so a garbage collection removes the entry and the views with it.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakBuiltKey implements Counter {
    private final Map<String, Long> views = new WeakHashMap<>();
    private final String page;

    public WeakBuiltKey() {
        page = "home";
    }

    @Override
    public synchronized void increment() {
        views.merge("views:" + page, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        return views.getOrDefault("views:" + page, 0L);
    }
}
