// verdict: LOSES_VIEWS
// why: when the first view deregisters the phaser's only party the phaser terminates, and from then on register() is negative and views are refused.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

public class PhaserTerminatedBeech implements Counter {
    private final Phaser inFlight = new Phaser();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        if (inFlight.register() < 0) {
            return; // shut down
        }
        try {
            views.incrementAndGet();
        } finally {
            inFlight.arriveAndDeregister();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
