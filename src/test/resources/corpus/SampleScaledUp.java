// verdict: OVERFLOWS
// why: there is no Math.round for a long, so the long goes to round(float), which has 24 bits and returns an int: after 16,777,217 views it answers 16,777,216.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** Counts the sampled views and scales them up; at the moment every view is sampled. */
public class SampleScaledUp implements Counter {
    private final LongAdder sampled = new LongAdder();
    private final int oneIn = 1;

    @Override
    public void increment() {
        sampled.increment();
    }

    @Override
    public long value() {
        return Math.round(sampled.sum() * oneIn);
    }
}
