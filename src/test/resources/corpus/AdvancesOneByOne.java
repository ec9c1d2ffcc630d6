// verdict: EXACT
// why: the phaser has one party, so each arrive() advances it and calls onAdvance once before it returns, and the monitor lets one caller arrive at a time; the phase number wraps, but it isn't the count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class AdvancesOneByOne implements Counter {
    private static final class Laps extends Phaser {
        private long finished;

        Laps() {
            super(1);
        }

        @Override protected boolean onAdvance(int phase, int registeredParties) {
            finished++;
            return false; // never terminates
        }
    }

    private final Laps laps = new Laps();

    @Override public void increment() {
        synchronized (laps) {
            laps.arrive();
        }
    }

    @Override public long value() {
        synchronized (laps) {
            return laps.finished;
        }
    }
}
