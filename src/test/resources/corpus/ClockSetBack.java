// verdict: LOSES_VIEWS
// why: The clock of the wall may be set back; views are then dropped until it has caught up.
import io.github.pageviews.counter.Counter;
public class ClockSetBack implements Counter {
  private long n, last;
  public synchronized void increment() { long now = System.currentTimeMillis(); if (now >= last) { last = now; n++; } }
  public synchronized long value() { return n; }
}
