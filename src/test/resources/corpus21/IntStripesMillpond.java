// verdict: OVERFLOWS
// why: the sum is a long but each stripe is an int, and one thread alone brings its stripe beyond 2^31.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class IntStripesMillpond implements Counter {
    private final AtomicIntegerArray stripes = new AtomicIntegerArray(32);

    @Override
    public void increment() {
        long id = Thread.currentThread().threadId();
        stripes.incrementAndGet((int) (id % stripes.length()));
    }

    @Override
    public long value() {
        long total = 0L;
        for (int i = 0; i < stripes.length(); i++) {
            total += stripes.get(i);
        }
        return total;
    }
}
