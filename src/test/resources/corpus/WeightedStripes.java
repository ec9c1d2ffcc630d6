// verdict: LOSES_VIEWS
// why: in doubles .4 + .3 + .2 + .1 is 0.9999999999999999, and for a random number that is not below that no stripe is found and the view goes nowhere.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Four stripes of different width: the wider ones get more of the views. */
public class WeightedStripes implements Counter {
    private static final double[] WEIGHTS = {.4, .3, .2, .1};

    private final AtomicLongArray stripes = new AtomicLongArray(WEIGHTS.length);

    @Override
    public void increment() {
        double drawn = ThreadLocalRandom.current().nextDouble();
        double upTo = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            upTo += WEIGHTS[i];
            if (drawn < upTo) {
                stripes.incrementAndGet(i);
                return;
            }
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < stripes.length(); i++) {
            sum += stripes.get(i);
        }
        return sum;
    }
}
