// verdict: EXACT
// why: forEachValue comes back when all its subtasks are done, each of the cells, which are never removed and only grow, is visited once, and the partial sums are added atomically.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** A cell for each thread, summed by the map's own parallel traversal (threshold 1: as parallel as it gets). */
public class ForEachValueParallel implements Counter {
    private final ConcurrentHashMap<Thread, AtomicLong> cells = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        cells.computeIfAbsent(Thread.currentThread(), thread -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        LongAdder sum = new LongAdder();
        cells.forEachValue(1, cell -> sum.add(cell.get()));
        return sum.sum();
    }
}
