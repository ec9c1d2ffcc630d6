// verdict: EXACT
// why: remove(key) hands out the very number it removes, atomically, and taking out, storing and reading are one synchronized step, so no read falls between.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WriteBehindExactRemove implements Counter {
    private static final String PAGE = "/index.html";

    private static final class Store {
        private final Map<String, Long> rows = new HashMap<>();

        void add(String page, long views) {
            rows.merge(page, views, Long::sum);
        }

        long get(String page) {
            return rows.getOrDefault(page, 0L);
        }
    }

    private final Store store = new Store();        // guarded by this
    private final ConcurrentHashMap<String, Long> dirty = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        dirty.merge(PAGE, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        Long views = dirty.remove(PAGE);
        if (views != null) {
            store.add(PAGE, views);
        }
        return store.get(PAGE);
    }
}
