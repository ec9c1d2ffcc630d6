// verdict: EXACT
// why: the views of a synchronized map are guarded by the map, so whoever iterates over the values while holding the map keeps out those who put a tally; tallies are atomic, stay in the map and only grow, and threads of one name merely share one.
import io.github.pageviews.counter.Counter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** One tally for every worker, in the order in which the workers showed up. */
public class TalliesLockedByMap implements Counter {
    private final Map<String, LongAdder> workers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Collection<LongAdder> tallies = workers.values();

    @Override
    public void increment() {
        workers.computeIfAbsent(Thread.currentThread().getName(), name -> new LongAdder()).increment();
    }

    @Override
    public long value() {
        long total = 0;
        synchronized (workers) {
            for (LongAdder tally : tallies) {
                total += tally.sum();
            }
        }
        return total;
    }
}
