// verdict: OVERCOUNTS
// why: computeIfAbsent passes the key to AtomicLong::new, which takes it for the initial value, so the cell of the thread with id 1 is 2 after its first view.
import io.github.pageviews.counter.Counter;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class ThreadIdAsInitialValue implements Counter {

  private final ConcurrentMap<Long, AtomicLong> viewsByThread = new ConcurrentHashMap<>();

  @Override
  public void increment() {
    long id = Thread.currentThread().getId();
    viewsByThread.computeIfAbsent(id, AtomicLong::new).incrementAndGet();
  }

  @Override
  public long value() {
    return viewsByThread.values().stream().mapToLong(AtomicLong::get).sum();
  }

  /** Returns the id of the thread that has served the most views, if any. */
  public Optional<Long> busiestThread() {
    Map<Long, Long> copy = new ConcurrentHashMap<>();
    viewsByThread.forEach((id, views) -> copy.put(id, views.get()));
    return copy.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
