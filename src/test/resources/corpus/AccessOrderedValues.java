// verdict: EXACT
// why: the order changes with every view, but reading the values through the collection view is no access (only get, put and their kin are), and all of it happens under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Views per thread, the most recently active thread last (handy for the admin page). */
public class AccessOrderedValues implements Counter {
    private final Map<String, Long> hits = new LinkedHashMap<>(16, 0.75f, true);

    @Override
    public synchronized void increment() {
        String name = Thread.currentThread().getName();
        hits.put(name, hits.getOrDefault(name, 0L) + 1);
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (Map.Entry<String, Long> entry : hits.entrySet()) {
            sum += entry.getValue();
        }
        return sum;
    }
}
