// verdict: FAILS
// why: in an access-ordered LinkedHashMap get() is a structural modification, so once two threads have an entry the get() inside the loop over the keys makes the next step throw ConcurrentModificationException.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Views per thread, the most recently active thread last (handy for the admin page). */
public class AccessOrderedLedger implements Counter {
    private final Map<String, long[]> hits = new LinkedHashMap<>(16, 0.75f, true);

    @Override
    public synchronized void increment() {
        hits.computeIfAbsent(Thread.currentThread().getName(), name -> new long[1])[0]++;
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (String name : hits.keySet()) {
            sum += hits.get(name)[0];
        }
        return sum;
    }
}
