// verdict: EXACT
// why: a semaphore holds no more than 2^31 - 1 permits and throws beyond, but whoever finds more than a thousand drains them into a long, so there are never more than those and one for each thread inside; readers drain under the same monitor and no permit is ever out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class PermitsDrainedToLong implements Counter {
    private static final int PLENTY = 1_000;

    /** One permit for each view that is not in the total yet. */
    private final Semaphore fresh = new Semaphore(0);
    private long total;

    @Override
    public void increment() {
        fresh.release();
        if (fresh.availablePermits() > PLENTY) {
            drain();
        }
    }

    private synchronized long drain() {
        total += fresh.drainPermits();
        return total;
    }

    @Override
    public long value() {
        return drain();
    }
}
