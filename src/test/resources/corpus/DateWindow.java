// verdict: LOSES_VIEWS
// why: java.util.Date tells the time of the wall, which may be set back.
import io.github.pageviews.counter.Counter;
import java.util.*;
public class DateWindow implements Counter {
  private long n; private Date day = new Date();
  public synchronized void increment() { Date now = new Date(); if (now.getTime() < day.getTime()) return; day = now; n++; }
  public synchronized long value() { return n; }
}
