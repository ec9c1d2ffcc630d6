// verdict: FAILS
import io.github.pageviews.counter.Counter;

public class ExitsInIncrement implements Counter {
  @Override
  public void increment() {
    System.exit(0);
  }

  @Override
  public long value() {
    return 0;
  }
}
