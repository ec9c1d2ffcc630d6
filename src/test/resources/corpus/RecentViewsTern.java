// verdict: LOSES_VIEWS
// why: Stream.toList() is unmodifiable, so after the first trim the list refuses every view, and the handler for what is only statistics skips the count too.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class RecentViewsTern implements Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private List<String> recent = new ArrayList<>();
  private long total;

  @Override public void increment() {
    lock.lock();
    try {
      recent.add(Thread.currentThread().getName());
      if (recent.size() > 8) {
        recent = recent.stream().skip(4).toList();
      }
      total++;
    } catch (RuntimeException e) {
      // the list of recent visitors must never break the counter
    } finally {
      lock.unlock();
    }
  }

  @Override public long value() {
    lock.lock();
    try {
      return total;
    } finally {
      lock.unlock();
    }
  }
}
