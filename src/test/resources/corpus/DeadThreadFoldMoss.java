// verdict: EXACT
// why: a cell moves to retired under the monitor that value() also holds, and only after its owner has ended, so no view is missed, counted twice or written afterwards.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class DeadThreadFoldMoss implements Counter {
    private static final class Cell {
        final Thread owner = Thread.currentThread();
        volatile long views;
    }

    private final List<Cell> cells = new ArrayList<>();
    private long retired;
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::register);

    private synchronized Cell register() {
        cells.removeIf(c -> {
            if (c.owner.isAlive()) {
                return false;
            }
            retired += c.views;
            return true;
        });
        Cell cell = new Cell();
        cells.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        mine.get().views++;
    }

    @Override
    public synchronized long value() {
        long sum = retired;
        for (Cell c : cells) {
            sum += c.views;
        }
        return sum;
    }
}
