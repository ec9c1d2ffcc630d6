// verdict: LOSES_VIEWS
// why: Two failed compare-and-sets open the breaker, and the view that opened it is dropped, as are all that meet it open.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class CircuitBreaker implements Counter {
    private static final int THRESHOLD = 2;

    private enum State { CLOSED, OPEN }

    private final AtomicLong views = new AtomicLong();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile State state = State.CLOSED;

    @Override
    public void increment() {
        while (state == State.CLOSED) {
            long seen = views.get();
            if (views.compareAndSet(seen, seen + 1)) {
                failures.set(0);
                return;
            }
            if (failures.incrementAndGet() >= THRESHOLD) {
                state = State.OPEN;
            }
        }
        // open: shed load until somebody reads the counter
    }

    @Override
    public long value() {
        failures.set(0);
        state = State.CLOSED;
        return views.get();
    }
}
