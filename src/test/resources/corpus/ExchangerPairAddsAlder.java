// verdict: STALE_READS
// why: of two views that meet, the one with the higher ticket returns at once although its partner has not yet added the 2.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Elimination: two views that meet cost one addition. */
public class ExchangerPairAddsAlder implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong views = new AtomicLong();
    private final Exchanger<Long> exchanger = new Exchanger<>();

    @Override
    public void increment() {
        Long mine = tickets.incrementAndGet();
        try {
            long other = exchanger.exchange(mine, 1, TimeUnit.MILLISECONDS);
            if (mine < other) {
                views.addAndGet(2);
            }
        } catch (TimeoutException e) {
            views.incrementAndGet();
        } catch (InterruptedException e) {
            views.incrementAndGet();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
