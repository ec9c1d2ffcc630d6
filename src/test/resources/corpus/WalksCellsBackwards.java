// verdict: EXACT
// why: cells are only ever added, so the list is never shorter than the size just read and listIterator walks a snapshot from there; a cell that was added since can only have views that are not yet due.
import io.github.pageviews.counter.Counter;
import java.util.ListIterator;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class WalksCellsBackwards implements Counter {
    private final CopyOnWriteArrayList<AtomicLong> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.addIfAbsent(cell);
        return cell;
    });

    @Override
    public void increment() {
        AtomicLong cell = mine.get();
        cell.set(cell.get() + 1);
    }

    @Override
    public long value() {
        long sum = 0;
        // the youngest threads are the busiest, begin with them
        ListIterator<AtomicLong> it = cells.listIterator(cells.size());
        while (it.hasPrevious()) {
            sum += it.previous().get();
        }
        return sum;
    }
}
