// verdict: EXACT
// why: whatever the Gaussian is, the index is cut to the sixteen atomic cells, and each read goes through all of them
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class GaussianStripeClamped implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        double d = ThreadLocalRandom.current().nextGaussian();
        cells.incrementAndGet(Math.min(15, (int) Math.abs(d * 8)));
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
