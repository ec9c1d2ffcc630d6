// verdict: EXACT
// why: The wrapper is read in a race, but only once a call, null leads both methods to the lock and a second look, and any other value shows its final field (JLS 17.5), always the same atomic cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FinalWrapperReaderLocks implements Counter {
  private static final class Wrapper {
    final AtomicLong cell;

    Wrapper(AtomicLong cell) {
      this.cell = cell;
    }
  }

  private Wrapper wrapper;

  private AtomicLong cell() {
    Wrapper seen = wrapper;
    if (seen == null) {
      synchronized (this) {
        seen = wrapper;
        if (seen == null) {
          seen = new Wrapper(new AtomicLong());
          wrapper = seen;
        }
      }
    }
    return seen.cell;
  }

  @Override
  public void increment() {
    cell().incrementAndGet();
  }

  @Override
  public long value() {
    return cell().get();
  }
}
