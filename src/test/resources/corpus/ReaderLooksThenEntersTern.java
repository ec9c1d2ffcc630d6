// verdict: LOSES_VIEWS
// why: A reader looks and then enters in two steps: if a writer comes in between, the state is back at 0 and a second writer gets in beside the first.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class ReaderLooksThenEntersTern implements Counter {
  /** -1: a writer is in; n >= 0: n readers are in. */
  private final AtomicInteger state = new AtomicInteger();
  private long total;

  @Override public void increment() {
    while (!state.compareAndSet(0, -1)) {
      Thread.onSpinWait();
    }
    total++;
    state.incrementAndGet();
  }

  @Override public long value() {
    while (state.get() < 0) {
      Thread.onSpinWait();
    }
    state.incrementAndGet();
    try {
      return total;
    } finally {
      state.decrementAndGet();
    }
  }
}
