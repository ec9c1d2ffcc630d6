// verdict: EXACT
// why: sumThenReset may lose views of the rate and two ticks may race on it, but value() reads the total only, to which every view is added once and from which nothing is taken.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** A meter: a total and a moving average of the rate, brought up to date every five seconds. */
public class MeteredHits implements Counter {
    private static final long TICK = TimeUnit.SECONDS.toNanos(5);
    private static final double ALPHA = 0.08;

    private final LongAdder total = new LongAdder();
    private final LongAdder sinceTick = new LongAdder();
    private final AtomicLong lastTick = new AtomicLong(System.nanoTime());
    private volatile double perNano;

    @Override
    public void increment() {
        tickIfDue();
        total.increment();
        sinceTick.increment();
    }

    private void tickIfDue() {
        long now = System.nanoTime();
        long last = lastTick.get();
        long age = now - last;
        if (age > TICK && lastTick.compareAndSet(last, now)) {
            double current = sinceTick.sumThenReset() / (double) age;
            perNano += ALPHA * (current - perNano);
        }
    }

    public double perSecond() {
        return perNano * TimeUnit.SECONDS.toNanos(1);
    }

    @Override
    public long value() {
        tickIfDue();
        return total.sum();
    }
}
