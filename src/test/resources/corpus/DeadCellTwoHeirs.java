// verdict: LOSES_VIEWS
// why: Finding a dead owner and taking its cell are two steps, so two new threads may inherit the same cell and then both write it as its only writer.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class DeadCellTwoHeirs implements Counter {
    private static final class Cell {
        volatile Thread owner;
        volatile long n;

        Cell(Thread owner) {
            this.owner = owner;
        }
    }

    private final List<Cell> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::claim);

    private Cell claim() {
        Thread me = Thread.currentThread();
        for (Cell cell : cells) {
            if (!cell.owner.isAlive()) {
                cell.owner = me;
                return cell;
            }
        }
        Cell fresh = new Cell(me);
        cells.add(fresh);
        return fresh;
    }

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
