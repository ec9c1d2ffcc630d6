// verdict: EXACT
// why: Math.abs(MIN_VALUE) stays negative, but MIN_VALUE % 16 is 0, so the index is always in range; the cells are atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsRandomSixteenStripes implements Counter {
    private static final int STRIPES = 16;
    private final AtomicLongArray stripes = new AtomicLongArray(STRIPES);

    @Override
    public void increment() {
        int r = ThreadLocalRandom.current().nextInt();
        stripes.incrementAndGet(Math.abs(r) % STRIPES);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < STRIPES; i++) {
            sum += stripes.get(i);
        }
        return sum;
    }
}
