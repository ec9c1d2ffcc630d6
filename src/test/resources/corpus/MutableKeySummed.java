// verdict: EXACT
// why: The key hides from its own entries, but every entry is summed.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;

public class MutableKeySummed implements Counter {
    private static final class Page {
        long views;
        @Override public int hashCode() { return Long.hashCode(views & 7); }
        @Override public boolean equals(Object o) { return o == this; }
    }
    private final Map<Page, Long> map = new HashMap<>();
    private final Page page = new Page();
    @Override public synchronized void increment() { map.merge(page, 1L, Long::sum); page.views++; }
    @Override public synchronized long value() {
        long sum = 0;
        for (Long n : map.values()) { sum += n; }
        return sum;
    }
}
