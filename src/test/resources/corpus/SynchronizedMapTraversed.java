// verdict: FAILS|STALE_READS|GOES_BACKWARD
// why: A synchronized map is not locked while it is iterated, so a new thread's cell makes the reader throw ConcurrentModificationException, or miss cells while the table is copied.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

public class SynchronizedMapTraversed implements Counter {
    private final Map<Thread, AtomicLong> cells = Collections.synchronizedMap(new HashMap<>());

    @Override
    public void increment() {
        cells.computeIfAbsent(Thread.currentThread(), thread -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells.values()) {
            sum += cell.get();
        }
        return sum;
    }
}
