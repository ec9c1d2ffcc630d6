// verdict: FAILS
// why: A phaser takes at most 65,535 parties.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;

public class RegisteredParties implements Counter {
    private final Phaser phaser = new Phaser();
    @Override public void increment() { phaser.register(); }
    @Override public long value() { return phaser.getRegisteredParties(); }
}
