import io.github.pageviews.counter.Counter;

/** Counts page views. Loses some of them when many visitors come at once: find out why, fix it. */
public class PageViewCounter implements Counter {
  private long count;

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
