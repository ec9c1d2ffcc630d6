// verdict: EXACT
// why: the chain only grows at its head, its own spliterator starts at the head it found and makes no promise about the size, and its plain cursor is used by one thread at a time, as parallel streams hand spliterators on with happens-before.
import io.github.pageviews.counter.Counter;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Every thread has a cell in a chain of cells, which is a collection of its own kind. */
public class ChainWithItsOwnSpliterator implements Counter {

  private static final class Cell extends AtomicLong {
    private static final long serialVersionUID = 1;
    private final transient Cell next;
    private final int depth;

    Cell(Cell next) {
      this.next = next;
      this.depth = next == null ? 1 : next.depth + 1;
    }
  }

  private static final class Walk extends Spliterators.AbstractSpliterator<Cell> {
    private Cell cursor;

    Walk(Cell head) {
      super(Long.MAX_VALUE, Spliterator.CONCURRENT | Spliterator.NONNULL);
      cursor = head;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Cell> action) {
      Cell cell = cursor;
      if (cell == null) {
        return false;
      }
      cursor = cell.next;
      action.accept(cell);
      return true;
    }
  }

  private static final class Chain extends AbstractCollection<Cell> {
    private final AtomicReference<Cell> head = new AtomicReference<>();

    Cell grow() {
      return head.updateAndGet(Cell::new);
    }

    @Override
    public int size() {
      Cell first = head.get();
      return first == null ? 0 : first.depth;
    }

    @Override
    public Spliterator<Cell> spliterator() {
      return new Walk(head.get());
    }

    @Override
    public Iterator<Cell> iterator() {
      return Spliterators.iterator(spliterator());
    }
  }

  private final Chain chain = new Chain();
  private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(chain::grow);

  @Override
  public void increment() {
    mine.get().incrementAndGet();
  }

  @Override
  public long value() {
    long total = 0;
    for (long views : chain.parallelStream().mapToLong(Cell::get).toArray()) {
      total += views;
    }
    return total;
  }
}
