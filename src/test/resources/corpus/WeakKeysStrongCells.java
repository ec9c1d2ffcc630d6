// verdict: EXACT
// why: the weak map only finds a living thread's cell; the cells themselves stay in the queue for ever, each put there once under the map's mutex before its first view.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** One cell for each thread; a dead thread's entry is collected with it. */
public class WeakKeysStrongCells implements Counter {
  private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();
  private final Map<Thread, AtomicLong> mine = Collections.synchronizedMap(new WeakHashMap<>());

  private AtomicLong open(Thread owner) {
    AtomicLong cell = new AtomicLong();
    cells.add(cell);
    return cell;
  }

  @Override
  public void increment() {
    mine.computeIfAbsent(Thread.currentThread(), this::open).incrementAndGet();
  }

  @Override
  public long value() {
    long sum = 0;
    for (AtomicLong cell : cells) {
      sum += cell.get();
    }
    return sum;
  }
}
