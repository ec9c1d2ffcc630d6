// verdict: EXACT
// why: A read moves the pending views with one atomic getAndSet into a total that only readers touch, under the monitor, so nothing is lost or counted twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DrainOnReadTotal implements Counter {
    private final AtomicLong sinceLastRead = new AtomicLong();
    private long total;

    @Override
    public void increment() {
        sinceLastRead.incrementAndGet();
    }

    @Override
    public long value() {
        synchronized (this) {
            total += sinceLastRead.getAndSet(0);
            return total;
        }
    }
}
