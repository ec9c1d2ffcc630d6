// verdict: ERROR
import io.github.pageviews.counter.Counter;

public class HasPrivateConstructor implements Counter {
  private long count;

  private HasPrivateConstructor() {}

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
