// verdict: FAILS|OVERFLOWS|HANGS
// why: Two arrivals at a phaser of one party may meet, which it refuses, and the phase is an int.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class PhaseIsCount implements Counter {
    private final Phaser phaser = new Phaser(1);
    @Override public void increment() { phaser.arrive(); }
    @Override public long value() { return phaser.getPhase(); }
}
