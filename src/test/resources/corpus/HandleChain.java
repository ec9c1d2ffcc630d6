// verdict: EXACT
// why: every future in the chain is complete when it is made, handle is a pure function of its result, and the reference is only swapped by compare-and-set against the future that was read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Each view is a stage behind the one before. */
public class HandleChain implements Counter {
  private final AtomicReference<CompletableFuture<Long>> tail =
      new AtomicReference<>(CompletableFuture.completedFuture(0L));

  @Override
  public void increment() {
    // the update function may run several times; the stages that lose are garbage
    tail.updateAndGet(
        before -> before.handle((views, failure) -> failure == null ? views + 1 : 1L));
  }

  @Override
  public long value() {
    return tail.get().join();
  }
}
