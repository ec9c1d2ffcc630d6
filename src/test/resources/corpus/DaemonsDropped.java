// verdict: LOSES_VIEWS
// why: A view by a daemon thread, as servers have and virtual threads are, is not counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
public class DaemonsDropped implements Counter {
  private final AtomicLong n = new AtomicLong();
  public void increment() { if (!Thread.currentThread().isDaemon()) n.incrementAndGet(); }
  public long value() { return n.get(); }
}
