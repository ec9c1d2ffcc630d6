// verdict: OVERFLOWS
// why: the cells are ints: one thread's own cell wraps
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class IntCells implements Counter {
    private final AtomicIntegerArray cells = new AtomicIntegerArray(16);

    @Override public void increment() {
        cells.getAndIncrement((int) Math.floorMod(Thread.currentThread().getId(), 16L));
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
