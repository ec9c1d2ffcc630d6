// verdict: LOSES_VIEWS
// why: A caller of low priority is not counted, and the contract holds whoever calls.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
public class LowPriorityDropped implements Counter {
  private final AtomicLong n = new AtomicLong();
  public void increment() { if (Thread.currentThread().getPriority() >= Thread.NORM_PRIORITY) n.incrementAndGet(); }
  public long value() { return n.get(); }
}
