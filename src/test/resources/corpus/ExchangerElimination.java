// verdict: STALE_READS
// why: of a pair one adds two and the other returns at once, maybe before its partner has added
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerElimination implements Counter {
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong views = new AtomicLong();
    private final Exchanger<Long> meeting = new Exchanger<>();

    @Override public void increment() {
        long mine = tickets.getAndIncrement();
        try {
            long theirs = meeting.exchange(mine, 10, TimeUnit.MICROSECONDS);
            if (mine < theirs) {
                views.addAndGet(2);
            }
        } catch (TimeoutException e) {
            views.incrementAndGet();
        } catch (InterruptedException e) {
            views.incrementAndGet();
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        return views.get();
    }
}
