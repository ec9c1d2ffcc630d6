// verdict: LOSES_VIEWS
// why: flush reads the entry and then removes it by key; a view merged in between is removed with it.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class WriteBehindCache implements Counter {
    private static final String PAGE = "/index.html";

    /** Stands for the database. */
    private static final class Store {
        private final Map<String, LongAdder> rows = new ConcurrentHashMap<>();

        void add(String page, long views) {
            rows.computeIfAbsent(page, p -> new LongAdder()).add(views);
        }

        long get(String page) {
            LongAdder row = rows.get(page);
            return row == null ? 0 : row.sum();
        }
    }

    private final Store store = new Store();
    private final ConcurrentHashMap<String, Long> dirty = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        dirty.merge(PAGE, 1L, Long::sum);
    }

    private synchronized void flush() {
        for (Map.Entry<String, Long> entry : dirty.entrySet()) {
            store.add(entry.getKey(), entry.getValue());
            dirty.remove(entry.getKey());
        }
    }

    @Override
    public long value() {
        flush();
        return store.get(PAGE);
    }
}
