// verdict: LOSES_VIEWS|OVERCOUNTS
// why: a sampled hundredth of the views times a hundred is an estimate
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

public class OneInHundred implements Counter {
    private final LongAdder samples = new LongAdder();

    @Override public void increment() {
        if (ThreadLocalRandom.current().nextInt(100) == 0) {
            samples.increment();
        }
    }

    @Override public long value() {
        return samples.sum() * 100;
    }
}
