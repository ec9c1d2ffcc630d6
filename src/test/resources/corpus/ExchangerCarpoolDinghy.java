// verdict: STALE_READS
// why: of two threads that meet the one with the later ticket returns at once and trusts the other to add two, so a read after its return may come before that addition.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerCarpoolDinghy implements Counter {
    private final Exchanger<Long> ramp = new Exchanger<>();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        long mine = tickets.getAndIncrement();
        try {
            long theirs = ramp.exchange(mine, 50, TimeUnit.MICROSECONDS);
            if (mine < theirs) {
                views.addAndGet(2); // I drive for both of us
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
