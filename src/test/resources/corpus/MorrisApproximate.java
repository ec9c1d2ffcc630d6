// verdict: LOSES_VIEWS|OVERCOUNTS
// why: The second view raises the estimate from 1 to 3 or leaves it at 1, as the random number falls.
import io.github.pageviews.counter.Counter;
import java.util.SplittableRandom;

/** Morris, "Counting large numbers of events in small registers" (CACM 1978). */
public class MorrisApproximate implements Counter {
    private final SplittableRandom random = new SplittableRandom();
    private int exponent;

    @Override
    public synchronized void increment() {
        double chance = Math.pow(2, -exponent);
        if (random.nextDouble() < chance) {
            exponent++;
        }
    }

    @Override
    public synchronized long value() {
        return (1L << exponent) - 1;
    }
}
