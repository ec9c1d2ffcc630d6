// verdict: STALE_READS
// why: Of two threads that meet, the one with the higher ticket returns at once while its partner has yet to add 2, so a read after that return misses its view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerPairing implements Counter {
    private final Exchanger<Long> meetingPoint = new Exchanger<>();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        long mine = tickets.getAndIncrement();
        try {
            long other = meetingPoint.exchange(mine, 1, TimeUnit.MILLISECONDS);
            if (mine < other) {
                views.addAndGet(2); // for both of us
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
