// verdict: SHARES_STATE
// why: The no-arg constructor always asks the static registry for the same name, so two instances count into one cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class NamedMetricTern implements Counter {
  private static final ConcurrentMap<String, AtomicLong> METRICS = new ConcurrentHashMap<>();

  private final AtomicLong views;

  public NamedMetricTern() {
    this("page.views");
  }

  public NamedMetricTern(String name) {
    views = METRICS.computeIfAbsent(name, n -> new AtomicLong());
  }

  @Override public void increment() {
    views.incrementAndGet();
  }

  @Override public long value() {
    return views.get();
  }
}
