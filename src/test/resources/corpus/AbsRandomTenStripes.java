// verdict: FAILS
// why: For Integer.MIN_VALUE Math.abs stays negative and % 10 gives -8, so the array access throws IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsRandomTenStripes implements Counter {
    private static final int STRIPES = 10;
    private final AtomicLongArray stripes = new AtomicLongArray(STRIPES);

    @Override
    public void increment() {
        int stripe = Math.abs(ThreadLocalRandom.current().nextInt()) % STRIPES;
        stripes.incrementAndGet(stripe);
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
