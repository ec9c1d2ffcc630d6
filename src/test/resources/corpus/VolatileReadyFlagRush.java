// verdict: EXACT
// why: the volatile flag is written by a thread that always ends, so the spin ends in every fair schedule, and the count is atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class VolatileReadyFlagRush implements Counter {
    private AtomicLongArray cells; // published by the volatile write of ready
    private volatile boolean ready;

    public VolatileReadyFlagRush() {
        Thread setUp = new Thread(() -> {
            cells = new AtomicLongArray(4);
            ready = true;
        });
        setUp.setDaemon(true);
        setUp.start();
    }

    private AtomicLongArray cells() {
        while (!ready) {
            Thread.onSpinWait();
        }
        return cells;
    }

    @Override
    public void increment() {
        cells().incrementAndGet((int) (Thread.currentThread().getId() & 3));
    }

    @Override
    public long value() {
        AtomicLongArray c = cells();
        return c.get(3) + c.get(2) + c.get(1) + c.get(0);
    }
}
