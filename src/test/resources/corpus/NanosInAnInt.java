// verdict: LOSES_VIEWS|OVERFLOWS
// why: Milliseconds in an int wrap around after 25 days, and views are dropped from then on.
import io.github.pageviews.counter.Counter;
public class NanosInAnInt implements Counter {
  private long n; private int start = (int) (System.nanoTime() / 1_000_000);
  public synchronized void increment() { int now = (int) (System.nanoTime() / 1_000_000); if (now < start) { return; } n++; }
  public synchronized long value() { return n; }
}
