// verdict: FAILS|STALE_READS|GOES_BACKWARD
// why: a synchronized map is locked by itself and not by its views, so locking the values while iterating over them keeps nobody out: another thread that puts its first tally makes the iterator throw ConcurrentModificationException.
import io.github.pageviews.counter.Counter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** One tally for every worker, in the order in which the workers showed up. */
public class TalliesLockedByView implements Counter {
    private final Map<String, LongAdder> workers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Collection<LongAdder> tallies = workers.values();

    @Override
    public void increment() {
        workers.computeIfAbsent(Thread.currentThread().getName(), name -> new LongAdder()).increment();
    }

    @Override
    public long value() {
        long total = 0;
        synchronized (tallies) {
            for (LongAdder tally : tallies) {
                total += tally.sum();
            }
        }
        return total;
    }
}
