// verdict: EXACT
// why: the moving average is updated in plain fields that all callers race on, with a clock that may stand still or go back, but no exception can come of it, as only doubles are divided, and value() reads the atomic total alone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class EwmaRacesTotalDoesNot implements Counter {
    private static final long TICK_MILLIS = 5_000;

    private final AtomicLong views = new AtomicLong();
    private double perSecond;
    private long lastTick;
    private long viewsAtTick;

    @Override
    public void increment() {
        long total = views.incrementAndGet();
        long now = System.currentTimeMillis();
        long since = now - lastTick;
        if (since < 0 || since >= TICK_MILLIS) {
            double current = (total - viewsAtTick) / (since / 1_000.0);
            perSecond += 0.2 * (current - perSecond);
            viewsAtTick = total;
            lastTick = now;
        }
    }

    /** A rough figure for the dashboard. */
    public double perSecond() {
        return perSecond;
    }

    @Override
    public long value() {
        return views.get();
    }
}
