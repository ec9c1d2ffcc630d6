// verdict: OVERFLOWS|FAILS
// why: a semaphore holds no more than 2^31 - 1 permits, and nobody need read in time
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class DrainsPermitsLocked implements Counter {
    private final Semaphore views = new Semaphore(0);
    private long drained;

    @Override public void increment() { views.release(); }

    @Override public synchronized long value() {
        drained += views.drainPermits();
        return drained;
    }
}
