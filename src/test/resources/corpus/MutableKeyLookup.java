// verdict: LOSES_VIEWS
// why: The hash code of the key changes after it was put, so the lookup misses the entry.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;

public class MutableKeyLookup implements Counter {
    private static final class Page {
        long views;
        @Override public int hashCode() { return Long.hashCode(views); }
        @Override public boolean equals(Object o) { return o instanceof Page p && p.views == views; }
    }
    private final Map<Page, Long> map = new HashMap<>();
    private final Page page = new Page();
    @Override public synchronized void increment() { map.merge(page, 1L, Long::sum); page.views++; }
    @Override public synchronized long value() { return map.getOrDefault(page, 0L); }
}
