// verdict: EXACT
// why: The ThreadLocal is static, but the map in it is keyed by the instance, and every instance lists its own atomic cells.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class StaticLocalPerInstanceTern implements Counter {
  private static final ThreadLocal<Map<Counter, AtomicLong>> MINE =
      ThreadLocal.withInitial(WeakHashMap::new);

  private final List<AtomicLong> cells = new CopyOnWriteArrayList<>();

  @Override public void increment() {
    MINE.get().computeIfAbsent(this, self -> {
      AtomicLong cell = new AtomicLong();
      cells.add(cell);
      return cell;
    }).incrementAndGet();
  }

  @Override public long value() {
    return cells.stream().mapToLong(AtomicLong::get).sum();
  }
}
