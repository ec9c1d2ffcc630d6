// verdict: GOES_BACKWARD
// why: the view leaves the in-flight count before it enters the total, and in between nobody shows it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class InFlightLeavesEarly implements Counter {
    private final AtomicLong inFlight = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    @Override public void increment() {
        inFlight.incrementAndGet();
        inFlight.decrementAndGet();
        done.incrementAndGet();
    }

    @Override public long value() {
        long d = done.get();
        return d + inFlight.get();
    }
}
