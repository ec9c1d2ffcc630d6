// verdict: EXACT
// why: the future hands its kind on through newIncompleteFuture(), so every stage is a HereFuture whose default executor runs the task in the caller, and the async stage has added the view when thenAcceptAsync returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;

/** Views go through a small pipeline of stages. */
public class StagesKeepTheirExecutor implements Counter {

  /** A future whose asynchronous stages run where they are made. */
  private static final class HereFuture<T> extends CompletableFuture<T> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new HereFuture<>();
    }

    @Override
    public Executor defaultExecutor() {
      return Runnable::run;
    }
  }

  private static final class View {
    private final long weight;

    View(long weight) {
      this.weight = weight;
    }

    long weight() {
      return weight;
    }
  }

  private final LongAdder total = new LongAdder();

  @Override
  public void increment() {
    CompletableFuture<View> view = new HereFuture<>();
    view.complete(new View(1));
    view.thenApply(View::weight).thenAcceptAsync(total::add);
  }

  @Override
  public long value() {
    return total.sum();
  }
}
