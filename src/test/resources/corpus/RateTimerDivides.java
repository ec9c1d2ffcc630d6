// verdict: FAILS
// why: If the clock has not moved since the last mark the division by zero ends the timer's thread, and the next schedule() throws IllegalStateException out of increment().
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class RateTimerDivides implements Counter {
    private static final int EVERY = 16;

    private final AtomicLong views = new AtomicLong();
    private final Timer timer = new Timer("rate", true);
    private long markMillis = System.currentTimeMillis();
    private volatile long viewsPerSecond;

    private final class Mark extends TimerTask {
        @Override
        public void run() {
            long now = System.currentTimeMillis();
            viewsPerSecond = EVERY * 1000L / (now - markMillis);
            markMillis = now;
        }
    }

    @Override
    public void increment() {
        if (views.incrementAndGet() % EVERY == 0) {
            timer.schedule(new Mark(), 0);
        }
    }

    public long rate() {
        return viewsPerSecond;
    }

    @Override
    public long value() {
        return views.get();
    }
}
