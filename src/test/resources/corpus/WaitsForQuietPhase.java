// verdict: HANGS
// why: between the reader's look at the number of parties and its getPhase() the last view may leave and advance the phase, and the reader then waits for the end of a phase in which nobody is registered.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

/** Views under way are registered with a phaser; a reader lets those finish first. */
public class WaitsForQuietPhase implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final Phaser inside = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;   // go on although nobody is left
        }
    };

    @Override
    public void increment() {
        inside.register();
        try {
            views.incrementAndGet();
        } finally {
            inside.arriveAndDeregister();
        }
    }

    @Override
    public long value() {
        if (inside.getRegisteredParties() > 0) {
            inside.awaitAdvance(inside.getPhase());
        }
        return views.get();
    }
}
