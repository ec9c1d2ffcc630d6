// verdict: LOSES_VIEWS
// why: two threads may have the same identity hash code, and the second one's cell replaces the first's
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class IdentityHashOfThread implements Counter {
    private final ConcurrentSkipListMap<Integer, AtomicLong> cells = new ConcurrentSkipListMap<>();
    private final ThreadLocal<AtomicLong> mine = new ThreadLocal<>();

    @Override public void increment() {
        AtomicLong cell = mine.get();
        if (cell == null) {
            cell = new AtomicLong();
            mine.set(cell);
            cells.put(System.identityHashCode(Thread.currentThread()), cell);
        }
        cell.incrementAndGet();
    }

    @Override public long value() {
        long sum = 0;
        for (AtomicLong cell : cells.values()) {
            sum += cell.get();
        }
        return sum;
    }
}
