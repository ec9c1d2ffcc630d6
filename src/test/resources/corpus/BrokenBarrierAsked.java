// verdict: LOSES_VIEWS
// why: a caller whose await() failed asks isBroken() whether to count alone, but another one that met the broken barrier may have reset it meanwhile, and then the first counts nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Two views that meet at the barrier are added in one step; who waits in vain adds alone. */
public class BrokenBarrierAsked implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final CyclicBarrier pair = new CyclicBarrier(2, () -> views.addAndGet(2));

    @Override
    public void increment() {
        boolean interrupted = false;
        try {
            pair.await(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            alone();
        } catch (BrokenBarrierException | TimeoutException e) {
            alone();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void alone() {
        if (pair.isBroken()) {
            views.incrementAndGet();
            pair.reset();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
