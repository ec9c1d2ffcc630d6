// verdict: LOSES_VIEWS
// why: The map keeps only two threads; the count of the third pushes out that of the first.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

public class EldestEvicted extends LinkedHashMap<Thread, Long> implements Counter {
    @Override protected boolean removeEldestEntry(Map.Entry<Thread, Long> eldest) { return size() > 2; }
    @Override public synchronized void increment() { merge(Thread.currentThread(), 1L, Long::sum); }
    @Override public synchronized long value() { return values().stream().mapToLong(Long::longValue).sum(); }
}
