// verdict: LOSES_VIEWS
// why: the WeakHashMap drops the cell of a thread that has ended and been collected, with its views.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class WeakThreadCellsFennel implements Counter {
    /** Weak keys, so that dead threads do not leak. */
    private final Map<Thread, AtomicLong> cells = new WeakHashMap<>();

    @Override
    public void increment() {
        AtomicLong cell;
        synchronized (cells) {
            cell = cells.computeIfAbsent(Thread.currentThread(), t -> new AtomicLong());
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        synchronized (cells) {
            long sum = 0;
            for (AtomicLong c : cells.values()) {
                sum += c.get();
            }
            return sum;
        }
    }
}
