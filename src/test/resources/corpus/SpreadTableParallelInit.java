// verdict: HANGS
// why: The static initializer waits for pool threads that run its lambda, a static method of the class, and they wait until the class is initialized (JLS 12.4.2).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class SpreadTableParallelInit implements Counter {
    private static final int CELLS = 16;

    /** Neighbouring ids go to distant cells. */
    private static final class Spread {
        static final int[] CELL = new int[1024];

        static {
            IntStream.range(0, CELL.length).parallel().forEach(i -> CELL[i] = Integer.reverse(i * 0x9E3779B9) & (CELLS - 1));
        }
    }

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        int id = (int) (Thread.currentThread().getId() & 1023);
        cells.incrementAndGet(Spread.CELL[id]);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
