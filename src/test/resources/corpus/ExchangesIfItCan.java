// verdict: EXACT
// why: two that meet agree who adds both; whoever meets nobody adds its own
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangesIfItCan implements Counter {
    private final Exchanger<Object> meeting = new Exchanger<>();
    private final AtomicLong n = new AtomicLong();

    @Override public void increment() {
        try {
            meeting.exchange(this, 1, TimeUnit.MICROSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // alone
        }
        n.incrementAndGet();
    }

    @Override public long value() { return n.get(); }
}
