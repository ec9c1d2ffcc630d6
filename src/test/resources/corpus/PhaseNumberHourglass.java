// verdict: OVERFLOWS
// why: the phase number of a Phaser is an int that wraps to zero after Integer.MAX_VALUE.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class PhaseNumberHourglass implements Counter {
    private final Phaser phaser = new Phaser(1) {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;
        }
    };

    @Override
    public synchronized void increment() {
        phaser.arrive(); // the only party: each arrival is a new phase
    }

    @Override
    public long value() {
        return phaser.getPhase();
    }
}
