// verdict: FAILS
// why: between the view that fills the inbox and its settling another caller's add finds the queue full and throws IllegalStateException.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;

/** Views pile up in an inbox of eight; whoever fills it settles it. */
public class InboxOfEight extends ArrayBlockingQueue<Object> implements Counter {
  private static final Object VIEW = new Object();

  private long settled;

  public InboxOfEight() {
    super(8);
  }

  @Override
  public void increment() {
    add(VIEW);
    if (remainingCapacity() == 0) {
      value();
    }
  }

  @Override
  public synchronized long value() {
    settled += drainTo(new ArrayList<>());
    return settled;
  }
}
