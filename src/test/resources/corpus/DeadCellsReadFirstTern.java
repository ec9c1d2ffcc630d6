// verdict: LOSES_VIEWS
// why: The cell is read before isAlive() is asked: a thread that counts and ends in between is folded in with its old number and forgotten.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class DeadCellsReadFirstTern implements Counter {
  private record Cell(Thread owner, AtomicLong views) {}

  private final List<Cell> cells = new ArrayList<>();
  private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(this::register);
  private long retired;

  private synchronized AtomicLong register() {
    AtomicLong views = new AtomicLong();
    cells.add(new Cell(Thread.currentThread(), views));
    return views;
  }

  @Override public void increment() {
    mine.get().incrementAndGet();
  }

  @Override public synchronized long value() {
    long live = 0;
    for (Iterator<Cell> it = cells.iterator(); it.hasNext(); ) {
      Cell c = it.next();
      long n = c.views().get();
      if (c.owner().isAlive()) {
        live += n;
      } else {
        retired += n;
        it.remove();
      }
    }
    return retired + live;
  }
}
