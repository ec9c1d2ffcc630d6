// verdict: STALE_READS
// why: A thread that met another's wrapper in a race has counted in it, yet a later racing read of the plain field may still return null, and value() then answers 0 without a look under the lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FinalWrapperReaderTrustsNull implements Counter {
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
    Wrapper seen = wrapper;
    return seen == null ? 0 : seen.cell.get();
  }
}
