// verdict: HANGS
// why: a synchronizer's queue is first in, first out and only its first waiter is asked again, so when the third ticket queues up before the second, the release of the first wakes the third, which goes on waiting for the second, which nobody wakes.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

/** Views are published strictly in the order of their tickets. */
public class TurnsQueuedBySynchronizer implements Counter {

  /** The state is the number of views published so far. */
  private static final class Published extends AbstractQueuedLongSynchronizer {
    private static final long serialVersionUID = 1;

    @Override
    protected long tryAcquireShared(long needed) {
      return getState() >= needed ? 1 : -1;
    }

    @Override
    protected boolean tryReleaseShared(long published) {
      setState(published);
      return true;
    }

    void awaitAtLeast(long needed) {
      acquireShared(needed);
    }

    void publish(long published) {
      releaseShared(published);
    }

    long current() {
      return getState();
    }
  }

  private final AtomicLong tickets = new AtomicLong();
  private final Published published = new Published();

  @Override
  public void increment() {
    long before = tickets.getAndIncrement();
    published.awaitAtLeast(before);
    published.publish(before + 1);
  }

  @Override
  public long value() {
    return published.current();
  }
}
