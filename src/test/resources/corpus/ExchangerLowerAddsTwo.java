// verdict: STALE_READS
// why: The one with the higher ticket returns before the other has added for both.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerLowerAddsTwo implements Counter {
    private final Exchanger<Long> pairs = new Exchanger<>();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() {
        long mine = tickets.incrementAndGet();
        try {
            long other = pairs.exchange(mine, 10, TimeUnit.MILLISECONDS);
            if (mine < other) { n.addAndGet(2); }
        } catch (TimeoutException e) {
            n.incrementAndGet();
        } catch (InterruptedException e) {
            n.incrementAndGet();
            Thread.currentThread().interrupt();
        }
    }
    @Override public long value() { return n.get(); }
}
