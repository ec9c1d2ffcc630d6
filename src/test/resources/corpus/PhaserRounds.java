// verdict: LOSES_VIEWS
// why: onAdvance runs once for each phase, and when two callers are registered at once the phase advances once for both, so one of two views isn't counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

/** The phaser serialises the callers and tells us whenever one has come through. */
public class PhaserRounds extends Phaser implements Counter {
  private final AtomicLong rounds = new AtomicLong();

  @Override
  protected boolean onAdvance(int phase, int registeredParties) {
    rounds.incrementAndGet();
    return false; // never terminate, not even when the last party has gone
  }

  @Override
  public void increment() {
    register();
    arriveAndDeregister();
  }

  @Override
  public long value() {
    return rounds.get();
  }
}
