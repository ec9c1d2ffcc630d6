// verdict: FAILS
import io.github.pageviews.counter.Counter;

public class ThrowsInStaticInitializer implements Counter {
  private static final int LIMIT = Integer.parseInt("many");

  private long count = LIMIT;

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
