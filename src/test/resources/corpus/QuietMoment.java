// verdict: EXACT
// why: The reader waits for a moment with nobody inside, which comes as calls are finite, and then both tallies are the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class QuietMoment implements Counter {
    private final AtomicLong started = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    @Override public void increment() { started.incrementAndGet(); finished.incrementAndGet(); }
    @Override public long value() {
        while (true) {
            long f = finished.get();
            long s = started.get();
            if (f == s) { return s; }
            Thread.onSpinWait();
        }
    }
}
