// verdict: FAILS
// why: nextInt() may be Integer.MIN_VALUE, whose abs is negative, and MIN_VALUE % 10 is -8: IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsRandomTenAsh implements Counter {
    private static final int STRIPES = 10;
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
