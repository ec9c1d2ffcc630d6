// verdict: FAILS
// why: the spliterator inherited from Collection promises the size() that it asks for after it has made the iterator, so a cell that another thread adds in between makes toArray() throw IllegalStateException out of value().
import io.github.pageviews.counter.Counter;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Every thread counts in a lane of its own; the lanes are a lock-free collection. */
public class ChainWithInheritedSpliterator implements Counter {

  private static final class Lane extends AtomicLong {
    private static final long serialVersionUID = 1;
    private final transient Lane next;
    private final int depth;

    Lane(Lane next) {
      this.next = next;
      this.depth = next == null ? 1 : next.depth + 1;
    }
  }

  private static final class Lanes extends AbstractCollection<Lane> {
    private final AtomicReference<Lane> newest = new AtomicReference<>();

    Lane open() {
      return newest.updateAndGet(Lane::new);
    }

    @Override
    public int size() {
      Lane first = newest.get();
      return first == null ? 0 : first.depth;
    }

    @Override
    public Iterator<Lane> iterator() {
      return new Iterator<>() {
        private Lane ahead = newest.get();

        @Override
        public boolean hasNext() {
          return ahead != null;
        }

        @Override
        public Lane next() {
          if (ahead == null) {
            throw new NoSuchElementException();
          }
          Lane lane = ahead;
          ahead = lane.next;
          return lane;
        }
      };
    }
  }

  private final Lanes lanes = new Lanes();
  private final ThreadLocal<Lane> own = ThreadLocal.withInitial(lanes::open);

  @Override
  public void increment() {
    own.get().incrementAndGet();
  }

  @Override
  public long value() {
    long total = 0;
    for (long views : lanes.stream().mapToLong(Lane::get).toArray()) {
      total += views;
    }
    return total;
  }
}
