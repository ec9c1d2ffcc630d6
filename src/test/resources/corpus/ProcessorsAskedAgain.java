// verdict: FAILS
// why: the number of processors may change while the machine runs, and once it is larger than at construction the index is past the array
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ProcessorsAskedAgain implements Counter {
    private final AtomicLongArray cells =
            new AtomicLongArray(Runtime.getRuntime().availableProcessors());

    @Override
    public void increment() {
        int stripes = Runtime.getRuntime().availableProcessors();
        cells.incrementAndGet(Math.floorMod(Thread.currentThread().hashCode(), stripes));
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
