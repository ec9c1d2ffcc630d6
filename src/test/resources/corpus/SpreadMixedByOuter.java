// verdict: EXACT
// why: the lambda that the workers of the parallel stream run belongs to the outer class, which was initialized before the first counter was made, and not to the holder whose initializer waits for them.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class SpreadMixedByOuter implements Counter {
    private static final int CELLS = 16;
    private static final int IDS = 1024;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    /** Neighbouring ids go to distant cells. */
    private static final class Spread {
        static final int[] CELL = mix(IDS);
    }

    private static int[] mix(int ids) {
        return IntStream.range(0, ids)
                .parallel()
                .map(i -> Integer.reverse(i * 0x9E3779B9) & (CELLS - 1))
                .toArray();
    }

    @Override
    public void increment() {
        int id = (int) (Thread.currentThread().getId() & (IDS - 1));
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
