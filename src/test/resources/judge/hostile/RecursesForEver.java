// verdict: FAILS
import io.github.pageviews.counter.Counter;

public class RecursesForEver implements Counter {
  private long count;

  @Override
  public void increment() {
    increment();
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
