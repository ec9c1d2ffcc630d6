// verdict: ERROR
import io.github.pageviews.counter.Counter;

public class NeedsArgument implements Counter {
  private long count;

  public NeedsArgument(long count) {
    this.count = count;
  }

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
