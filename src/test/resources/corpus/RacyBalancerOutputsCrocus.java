// verdict: EXACT
// why: the balancer bits are racy plain booleans but only choose which atomic output grows, so the sum is right however they tear or go stale.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RacyBalancerOutputsCrocus implements Counter {
    private boolean root;
    private boolean upper;
    private boolean lower;
    private final AtomicLong[] outputs = {
        new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong()
    };

    @Override
    public void increment() {
        int wire;
        if (root = !root) {
            wire = (upper = !upper) ? 0 : 2;
        } else {
            wire = (lower = !lower) ? 1 : 3;
        }
        outputs[wire].incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong out : outputs) {
            sum += out.get();
        }
        return sum;
    }
}
