// verdict: LOSES_VIEWS
import io.github.pageviews.counter.Counter;

public class WithLambda implements Counter {
  private long count;
  private final Runnable step = () -> count++;

  @Override
  public void increment() {
    step.run();
  }

  @Override
  public long value() {
    return count;
  }
}
