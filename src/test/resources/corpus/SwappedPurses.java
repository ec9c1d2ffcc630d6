// verdict: EXACT
// why: whether two callers swap, one times out or one is interrupted, every caller leaves with a purse of one and adds it before it returns; whose view it was doesn't matter.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/** Under contention callers meet in an exchanger instead of at the total. */
public class SwappedPurses implements Counter {
  private final Exchanger<Long> booth = new Exchanger<>();
  private final LongAdder total = new LongAdder();

  @Override
  public void increment() {
    Long purse = 1L;
    try {
      purse = booth.exchange(purse, 20, TimeUnit.MICROSECONDS);
    } catch (TimeoutException nobodyCame) {
      // keep our own
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    total.add(purse);
  }

  @Override
  public long value() {
    return total.sum();
  }
}
