// verdict: OVERFLOWS|FAILS
// why: permits are an int: release beyond the largest throws
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class PermitsAsCount implements Counter {
    private final Semaphore views = new Semaphore(0);

    @Override public void increment() {
        views.release();
    }

    @Override public long value() {
        return views.availablePermits();
    }
}
