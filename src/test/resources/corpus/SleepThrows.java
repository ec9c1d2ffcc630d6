// verdict: FAILS
// why: An interrupted caller gets an exception from the nap after the count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SleepThrows implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() {
        n.incrementAndGet();
        try { Thread.sleep(1); } catch (InterruptedException e) { throw new IllegalStateException("interrupted", e); }
    }
    @Override public long value() { return n.get(); }
}
