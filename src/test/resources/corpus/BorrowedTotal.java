// verdict: STALE_READS
// why: A reader takes the total out with getAndSet(0) and puts it back, and a second reader in between sees nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BorrowedTotal implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        // a stable total, no matter who increments meanwhile
        long total = views.getAndSet(0);
        views.addAndGet(total);
        return total;
    }
}
