// verdict: HANGS
// why: a view without a partner waits in the exchanger for ever
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangedPairs implements Counter {
    private final Exchanger<Boolean> meeting = new Exchanger<>();
    private final AtomicLong n = new AtomicLong();

    @Override public void increment() {
        try {
            meeting.exchange(Boolean.TRUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        n.incrementAndGet();
    }

    @Override public long value() { return n.get(); }
}
