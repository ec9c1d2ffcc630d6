// verdict: FAILS
// why: a Gaussian has no bound, and beyond two standard deviations the index is past the sixteen cells
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class GaussianStripe implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        double d = ThreadLocalRandom.current().nextGaussian();
        cells.incrementAndGet((int) Math.abs(d * 8));
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
