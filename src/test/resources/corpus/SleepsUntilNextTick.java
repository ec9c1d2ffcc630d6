// verdict: FAILS
// why: After a lost compare-and-set the clock may already be past the tick, the pause is then negative and Thread.sleep throws IllegalArgumentException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SleepsUntilNextTick implements Counter {
    private static final long TICK_MILLIS = 4;

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        boolean interrupted = false;
        long seen = views.get();
        while (!views.compareAndSet(seen, seen + 1)) {
            long tick = (System.currentTimeMillis() / TICK_MILLIS + 1) * TICK_MILLIS;
            Thread.yield();
            try {
                Thread.sleep(Math.min(TICK_MILLIS, tick - System.currentTimeMillis()));
            } catch (InterruptedException e) {
                interrupted = true;
            }
            seen = views.get();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
