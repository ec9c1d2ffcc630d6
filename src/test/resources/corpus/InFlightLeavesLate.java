// verdict: OVERCOUNTS
// why: for a moment the same view stands in the total and in the in-flight count
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class InFlightLeavesLate implements Counter {
    private final AtomicLong inFlight = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    @Override public void increment() {
        inFlight.incrementAndGet();
        try {
            done.incrementAndGet();
        } finally {
            inFlight.decrementAndGet();
        }
    }

    @Override public long value() {
        return done.get() + inFlight.get();
    }
}
