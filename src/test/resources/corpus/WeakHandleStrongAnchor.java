// verdict: EXACT
// why: The thread keeps its cell only by a weak reference, but the queue holds every cell strongly and for ever, dead threads' too; a cleared reference would merely mean one more cell.
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentLinkedQueue;

public class WeakHandleStrongAnchor implements Counter {
  private static final class Cell {
    volatile long views;
  }

  private final ConcurrentLinkedQueue<Cell> anchors = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<WeakReference<Cell>> handle = new ThreadLocal<>();

  @Override
  public void increment() {
    WeakReference<Cell> weak = handle.get();
    Cell cell = weak == null ? null : weak.get();
    if (cell == null) {
      cell = new Cell();
      anchors.add(cell);
      handle.set(new WeakReference<>(cell));
    }
    cell.views = cell.views + 1;
  }

  @Override
  public long value() {
    long sum = 0;
    for (Cell cell : anchors) {
      sum += cell.views;
    }
    return sum;
  }
}
