// verdict: LOSES_VIEWS
// why: On another day the views of the day before are forgotten.
import io.github.pageviews.counter.Counter;
import java.time.LocalDate;
public class DayRollsOver implements Counter {
  private long n; private LocalDate day = LocalDate.now();
  public synchronized void increment() { LocalDate now = LocalDate.now(); if (!now.equals(day)) { day = now; n = 0; } n++; }
  public synchronized long value() { return n; }
}
