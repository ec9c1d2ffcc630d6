// verdict: OVERCOUNTS
// why: The owner adds the batch it saw before it got the monitor, and a reader that drained the cell in between has added the same views.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class OwnerFlushesWhatItSawTern implements Counter {
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
    long n = cell.incrementAndGet();
    if (n >= BATCH) {
      synchronized (this) {
        total += n;
        cell.set(0);
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
