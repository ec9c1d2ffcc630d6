// verdict: HANGS
// why: an increment waits for a second caller that need not come
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;

public class BarrierOfTwo implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final CyclicBarrier pair = new CyclicBarrier(2);

    @Override public void increment() {
        views.incrementAndGet();
        try {
            pair.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        return views.get();
    }
}
