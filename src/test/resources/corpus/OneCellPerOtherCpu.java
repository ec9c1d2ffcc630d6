// verdict: FAILS
// why: on a single processor there are no cells, and the modulo divides by zero
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class OneCellPerOtherCpu implements Counter {
    private final AtomicLongArray cells =
            new AtomicLongArray(Runtime.getRuntime().availableProcessors() - 1);

    @Override public void increment() {
        cells.incrementAndGet((int) Math.floorMod(Thread.currentThread().getId(), (long) cells.length()));
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
