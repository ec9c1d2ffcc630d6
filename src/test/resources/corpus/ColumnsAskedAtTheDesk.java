// verdict: HANGS
// why: the first increment initializes Columns, which wants the desk's monitor, while the first value holds that monitor and waits until Columns is initialized.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ColumnsAskedAtTheDesk implements Counter {
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

    public ColumnsAskedAtTheDesk() {
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
        synchronized (DESK) {
            int columns = Columns.COUNT;
            for (int i = 0; i < columns; i++) {
                sum += cells.get(i);
            }
        }
        return sum;
    }
}
