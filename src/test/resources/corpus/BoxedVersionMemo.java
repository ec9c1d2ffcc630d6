// verdict: EXACT
// why: == on boxed Longs is false for equal versions beyond 127, which only costs another sum; it is never true for different ones, and a view raises the version after its cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Sums the cells only when the version has moved on since the last sum. */
public class BoxedVersionMemo implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);
    private final AtomicLong version = new AtomicLong();
    private Long sumVersion;
    private long sum;

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(16));
        version.incrementAndGet();
    }

    @Override
    public synchronized long value() {
        Long current = version.get();
        if (sumVersion == current) {
            return sum;
        }
        long fresh = 0;
        for (int i = 0; i < 16; i++) {
            fresh += cells.get(i);
        }
        sum = fresh;
        sumVersion = current;
        return sum;
    }
}
