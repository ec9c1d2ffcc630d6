// verdict: FAILS
// why: If the first caller is interrupted, the static initializer throws and increment() with it (ExceptionInInitializerError), and every later one gets NoClassDefFoundError.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class CalibrationInHolder implements Counter {
    /** Measured once, on first use. */
    private static final class Calibration {
        static final int STRIPES;

        static {
            int busy = 0;
            try {
                for (int i = 0; i < 3; i++) {
                    Thread.sleep(1);
                    busy += Thread.activeCount();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("calibration was interrupted", e);
            }
            STRIPES = busy > 24 ? 16 : 8;
        }
    }

    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().getId() & (Calibration.STRIPES - 1)));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
