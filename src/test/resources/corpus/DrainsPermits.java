// verdict: LOSES_VIEWS
// why: what a reader drained before adding it back up is lost to a second reader between the two steps
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class DrainsPermits implements Counter {
    private final Semaphore views = new Semaphore(0);
    private volatile long drained;

    @Override public void increment() { views.release(); }

    @Override public long value() {
        drained = drained + views.drainPermits();
        return drained;
    }
}
