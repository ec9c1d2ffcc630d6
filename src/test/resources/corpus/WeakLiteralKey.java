// verdict: EXACT
// why: The only key of the weak map is a literal that a static field holds for as long as the class lives, so the entry is never cleared.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakLiteralKey implements Counter {
    private static final String KEY = "views";

    private final Map<String, Long> views = new WeakHashMap<>();

    @Override
    public synchronized void increment() {
        views.merge(KEY, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        return views.getOrDefault(KEY, 0L);
    }
}
