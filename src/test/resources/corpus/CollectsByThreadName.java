// verdict: FAILS
// why: two threads may have the same name, and toMap without a merge function throws IllegalStateException on a duplicate key.
import io.github.pageviews.counter.Counter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

public class CollectsByThreadName implements Counter {

    private record Cell(String owner, AtomicLong views) { }

    private final List<Cell> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(() -> {
        Cell cell = new Cell(Thread.currentThread().getName(), new AtomicLong());
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        mine.get().views().incrementAndGet();
    }

    @Override
    public long value() {
        return report().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> report() {
        return cells.stream().collect(Collectors.toMap(Cell::owner, cell -> cell.views().get()));
    }
}
