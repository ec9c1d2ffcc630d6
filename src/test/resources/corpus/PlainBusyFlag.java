// verdict: HANGS
// why: The flag is plain: a thread that waits for it need never see it lowered (JLS 17.3).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
public class PlainBusyFlag implements Counter {
  private final AtomicLong n = new AtomicLong();
  private boolean busy;
  public void increment() { while (busy) { Thread.onSpinWait(); } busy = true; n.incrementAndGet(); busy = false; }
  public long value() { return n.get(); }
}
