// verdict: STALE_READS
// why: tasks that different threads submit to a ForkJoinPool keep no order among each other, so the read may overtake
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;

public class ForkJoinPoolOfOne implements Counter {
    private final ForkJoinPool pool = new ForkJoinPool(1, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        pool.execute(() -> views.incrementAndGet());
    }

    @Override public long value() {
        return pool.submit(() -> views.get()).join();
    }
}
