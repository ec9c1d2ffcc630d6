// verdict: EXACT
// why: forEach of a synchronizedList runs under its lock, so no cell is added meanwhile; cells are never dropped and only grow.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class SynchronizedListForEach implements Counter {
    private final List<AtomicLong> cells = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        mine.get().incrementAndGet();
    }

    @Override
    public long value() {
        long[] sum = {0};
        cells.forEach(cell -> sum[0] += cell.get());
        return sum[0];
    }
}
