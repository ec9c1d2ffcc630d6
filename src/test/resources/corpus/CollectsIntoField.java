// verdict: OVERCOUNTS
// why: the supplier of collect must give a new container, and this one gives the field that still holds the sums of the reads before: one view read twice is 1 and then 2.
import io.github.pageviews.counter.Counter;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Views per thread; a read summarizes them, and the summary also serves the busiest thread and the average. */
public class CollectsIntoField implements Counter {
    private final Map<Thread, AtomicLong> views = new ConcurrentHashMap<>();
    private final LongSummaryStatistics summary = new LongSummaryStatistics();

    @Override
    public void increment() {
        views.computeIfAbsent(Thread.currentThread(), thread -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public synchronized long value() {
        return views.values().stream()
                .mapToLong(AtomicLong::get)
                .collect(() -> summary, LongSummaryStatistics::accept, LongSummaryStatistics::combine)
                .getSum();
    }

    public synchronized double averagePerThread() {
        return summary.getAverage();
    }
}
