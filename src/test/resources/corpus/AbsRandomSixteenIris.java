// verdict: EXACT
// why: Math.abs(Integer.MIN_VALUE) stays negative but MIN_VALUE % 16 is 0, so the index is always 0..15 and the cells are atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsRandomSixteenIris implements Counter {
    private static final int STRIPES = 16;
    private final AtomicLongArray stripes = new AtomicLongArray(STRIPES);

    @Override
    public void increment() {
        int stripe = Math.abs(ThreadLocalRandom.current().nextInt()) % STRIPES;
        stripes.getAndIncrement(stripe);
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
