// verdict: EXACT
// why: A batch leaves its cell only by getAndSet under the monitor, whether by its owner or by a reader, and the total changes only there.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class DrainedByReaderTern implements Counter {
  private static final int BATCH = 8;
  private final List<AtomicLong> cells = new CopyOnWriteArrayList<>();
  private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
    AtomicLong cell = new AtomicLong();
    cells.add(cell);
    return cell;
  });
  private long total;

  @Override public void increment() {
    AtomicLong cell = mine.get();
    if (cell.incrementAndGet() >= BATCH) {
      synchronized (this) {
        total += cell.getAndSet(0);
      }
    }
  }

  @Override public synchronized long value() {
    for (AtomicLong cell : cells) {
      total += cell.getAndSet(0);
    }
    return total;
  }
}
