// verdict: FAILS|LOSES_VIEWS
// why: A barrier of one runs its action at once, but await throws for an interrupted caller and the barrier stays broken.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierOfOne implements Counter {
    private volatile long count;
    /** One party: everybody trips it, and the action runs under the barrier's lock. */
    private final CyclicBarrier barrier = new CyclicBarrier(1, () -> count = count + 1);

    @Override
    public void increment() {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException("not counted", e);
        }
    }

    @Override
    public long value() {
        return count;
    }
}
