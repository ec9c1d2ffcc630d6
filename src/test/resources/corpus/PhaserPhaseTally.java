// verdict: OVERFLOWS
// why: Each arrival of the only party starts the next phase, but phase numbers are ints that go back to zero after Integer.MAX_VALUE.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class PhaserPhaseTally implements Counter {
    private final Phaser phaser = new Phaser(1);

    @Override
    public synchronized void increment() {
        phaser.arrive();
    }

    @Override
    public synchronized long value() {
        return phaser.getPhase();
    }
}
