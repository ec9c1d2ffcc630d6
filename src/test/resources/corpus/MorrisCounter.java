// verdict: OVERCOUNTS|LOSES_VIEWS
// why: It keeps about the logarithm of the count.
import io.github.pageviews.counter.Counter;
import java.util.Random;

public class MorrisCounter implements Counter {
    private final Random random = new Random();
    private int exponent;
    @Override public synchronized void increment() { if (random.nextDouble() < Math.pow(2, -exponent)) { exponent++; } }
    @Override public synchronized long value() { return (1L << exponent) - 1; }
}
