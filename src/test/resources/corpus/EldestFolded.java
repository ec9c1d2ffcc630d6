// verdict: EXACT
// why: What the map evicts is added to a total first, and everything happens under one monitor.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

public class EldestFolded implements Counter {
    private long evicted;
    private final Map<Thread, Long> byThread = new LinkedHashMap<>(16, 0.75f, true) {
        @Override protected boolean removeEldestEntry(Map.Entry<Thread, Long> eldest) {
            if (size() <= 2) { return false; }
            evicted += eldest.getValue();
            return true;
        }
    };
    @Override public synchronized void increment() { byThread.merge(Thread.currentThread(), 1L, Long::sum); }
    @Override public synchronized long value() {
        long sum = evicted;
        for (long n : byThread.values()) { sum += n; }
        return sum;
    }
}
