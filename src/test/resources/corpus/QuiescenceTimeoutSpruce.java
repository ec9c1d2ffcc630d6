// verdict: STALE_READS
// why: awaitQuiescence may time out while the common pool still runs the task of a view that has returned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class QuiescenceTimeoutSpruce implements Counter {
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        ForkJoinPool.commonPool().execute(total::incrementAndGet);
    }

    @Override
    public long value() {
        // wait for everything already submitted
        ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.SECONDS);
        return total.get();
    }
}
