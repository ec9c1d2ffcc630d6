// verdict: EXACT
// why: The phaser around the count terminates as soon as nobody is registered, and from then on registering and arriving do nothing; the count doesn't depend on it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

public class PhaserTerminates implements Counter {
    /** Those who are counting right now, so that a shutdown could wait for them. */
    private final Phaser counting = new Phaser();
    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        counting.register();
        try {
            count.incrementAndGet();
        } finally {
            counting.arriveAndDeregister();
        }
    }

    @Override
    public long value() {
        return count.get();
    }
}
