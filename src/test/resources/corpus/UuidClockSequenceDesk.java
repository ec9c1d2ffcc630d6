// verdict: FAILS
// why: clockSequence() is only there for time-based UUIDs; a random one is of version 4, and the call throws UnsupportedOperationException at the first view.
import io.github.pageviews.counter.Counter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;

/** Spreads the views over eight desks by the visit's id. */
public class UuidClockSequenceDesk implements Counter {
    private static final int DESKS = 8;

    private final AtomicLongArray desks = new AtomicLongArray(DESKS);

    @Override
    public void increment() {
        UUID visit = UUID.randomUUID();
        desks.incrementAndGet(visit.clockSequence() & (DESKS - 1));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int desk = 0; desk < DESKS; desk++) {
            sum += desks.get(desk);
        }
        return sum;
    }
}
