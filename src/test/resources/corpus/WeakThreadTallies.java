// verdict: LOSES_VIEWS
// why: The keys are weak: when a thread has died and been collected, its entry and all its views leave the map.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class WeakThreadTallies implements Counter {
    // weak keys, or else we would leak every thread that ever called
    private final Map<Thread, AtomicLong> tallies = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void increment() {
        tallies.computeIfAbsent(Thread.currentThread(), t -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        synchronized (tallies) {
            long sum = 0;
            for (AtomicLong tally : tallies.values()) {
                sum += tally.get();
            }
            return sum;
        }
    }
}
