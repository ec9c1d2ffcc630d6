// verdict: EXACT
// why: each cell has one writer for its whole life, so get and lazySet lose nothing, and coherence shows a read every write that happens before it; cells stay when threads end.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class LazySetOwnerCubby implements Counter {
    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<AtomicLong> own = new ThreadLocal<>();

    @Override
    public void increment() {
        AtomicLong cell = own.get();
        if (cell == null) {
            cell = new AtomicLong();
            cells.add(cell);
            own.set(cell);
        }
        cell.lazySet(cell.get() + 1);
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
