// verdict: LOSES_VIEWS
// why: Cells with equal counts are equal, so addIfAbsent drops the second thread's cell while both are 0, and its views are in no sum.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArrayList;

public class CellsEqualByCount implements Counter {
    private static final class Cell {
        private volatile long n;

        @Override
        public boolean equals(Object o) {
            return o instanceof Cell other && other.n == n;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(n);
        }
    }

    private final CopyOnWriteArrayList<Cell> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(() -> {
        Cell cell = new Cell();
        cells.addIfAbsent(cell);
        return cell;
    });

    @Override
    public void increment() {
        Cell cell = mine.get();
        cell.n = cell.n + 1;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.n;
        }
        return sum;
    }
}
