// verdict: EXACT
// why: Whatever day the calendar says, the view is counted under it, and all days are summed up.
import io.github.pageviews.counter.Counter;
import java.util.*;
import java.time.*;
public class CalendarPerDay implements Counter {
  private final Map<Integer, Long> perDay = new HashMap<>();
  private volatile LocalDateTime last = LocalDateTime.now(ZoneId.of("Europe/Paris")); private final Clock c = Clock.systemUTC();
  public synchronized void increment() { int d = Calendar.getInstance().get(Calendar.DAY_OF_YEAR); perDay.merge(d, 1L, Long::sum); last = LocalDateTime.now(c); Year.now(); }
  public synchronized long value() { return perDay.values().stream().mapToLong(Long::longValue).sum(); }
}
