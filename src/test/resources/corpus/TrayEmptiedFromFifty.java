// verdict: EXACT
// why: late callers may set the tick back to zero over ticks of others, but everybody who does so empties the tray right after, so the tray never holds more than about fifty for each thread inside; it is emptied in one atomic step under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class TrayEmptiedFromFifty implements Counter {
    private static final int EVERY = 50;

    private final AtomicInteger tray = new AtomicInteger();
    private final AtomicInteger ticks = new AtomicInteger();
    private long filed;

    @Override
    public void increment() {
        tray.incrementAndGet();
        if (ticks.incrementAndGet() >= EVERY) {
            ticks.set(0);
            empty();
        }
    }

    private synchronized long empty() {
        filed += tray.getAndSet(0);
        return filed;
    }

    @Override
    public long value() {
        return empty();
    }
}
