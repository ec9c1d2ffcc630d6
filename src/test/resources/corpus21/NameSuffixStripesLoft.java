// verdict: FAILS
// why: a virtual thread has the empty name unless it is given one, and charAt(-1) of it throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class NameSuffixStripesLoft implements Counter {
    private final AtomicLongArray stripes = new AtomicLongArray(16);

    private static int stripe() {
        String name = Thread.currentThread().getName(); // pool-1-thread-7, main, ...
        return name.charAt(name.length() - 1) & 15;
    }

    @Override
    public void increment() {
        stripes.incrementAndGet(stripe());
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += stripes.get(i);
        }
        return sum;
    }
}
