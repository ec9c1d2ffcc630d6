// verdict: EXACT
// why: only the owning thread writes a cell, lazySet is ordered before its return, the list keeps cells of dead threads, and per-cell coherence keeps ordered reads growing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class OwnerLazySetHop implements Counter {
    private final CopyOnWriteArrayList<AtomicLong> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        AtomicLong cell = mine.get();
        cell.lazySet(cell.get() + 1); // single writer: no CAS needed
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
