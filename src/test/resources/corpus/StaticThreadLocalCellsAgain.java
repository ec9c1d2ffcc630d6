// verdict: SHARES_STATE
// why: The thread-local cell is static but registered only with the instance it was first used on; a second instance's views by that thread go to the first.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class StaticThreadLocalCellsAgain implements Counter {
    // thread locals should be static
    private static final ThreadLocal<AtomicLong> CELL = new ThreadLocal<>();

    private final List<AtomicLong> cells = new CopyOnWriteArrayList<>();

    @Override
    public void increment() {
        AtomicLong cell = CELL.get();
        if (cell == null) {
            cell = new AtomicLong();
            cells.add(cell);
            CELL.set(cell);
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        return cells.stream().mapToLong(AtomicLong::get).sum();
    }
}
