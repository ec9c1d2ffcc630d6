// verdict: OVERFLOWS
// why: sum += on an int narrows every long cell silently, so the total wraps at 2^31.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class CompoundNarrowing implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        cells.getAndIncrement(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    @Override
    public long value() {
        int sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
