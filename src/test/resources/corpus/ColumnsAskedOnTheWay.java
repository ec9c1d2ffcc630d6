// verdict: EXACT
// why: the initializer of Columns takes the monitor of the desk, but both methods ask for Columns before they hold anything and the constructor never does, so nobody can hold the monitor and wait for the initializer; the cells only grow, and all that are used are added up.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ColumnsAskedOnTheWay implements Counter {
    private static final Object DESK = new Object();
    private static int opened;

    private static final class Columns {
        static final int COUNT;

        static {
            synchronized (DESK) {
                COUNT = Math.min(64, 7 + opened);
            }
        }
    }

    private final AtomicLongArray cells = new AtomicLongArray(64);

    public ColumnsAskedOnTheWay() {
        synchronized (DESK) {
            opened++;
        }
    }

    @Override
    public void increment() {
        int column = (int) (Thread.currentThread().getId() % Columns.COUNT);
        cells.incrementAndGet(column);
    }

    @Override
    public long value() {
        long sum = 0;
        int columns = Columns.COUNT;
        synchronized (DESK) {
            for (int i = 0; i < columns; i++) {
                sum += cells.get(i);
            }
        }
        return sum;
    }
}
