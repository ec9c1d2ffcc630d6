// verdict: FAILS|OVERFLOWS|HANGS
// why: Two arrivals at a phaser of one party may meet, which it refuses, and the phase is an int.
// open: two arrivals at once at a phaser of one party; its int phase is not set
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class PhaseIsCount implements Counter {
    private final Phaser phaser = new Phaser(1);
    @Override public void increment() { phaser.arrive(); }
    @Override public long value() { return phaser.getPhase(); }
}
