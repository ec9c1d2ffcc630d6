// verdict: HANGS
// why: two callers that wait may for ever see each other's raised count instead of the holder's, each backing out just after the other has raised again, though nobody is inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** Whoever raises busy from zero is in; the others take back what they raised. */
public class BackedOutLatch implements Counter {
  private static final AtomicIntegerFieldUpdater<BackedOutLatch> BUSY =
      AtomicIntegerFieldUpdater.newUpdater(BackedOutLatch.class, "busy");

  private volatile int busy;
  private long count;

  private void enter() {
    while (BUSY.getAndIncrement(this) != 0) {
      BUSY.decrementAndGet(this);
      Thread.yield();
    }
  }

  private void leave() {
    BUSY.decrementAndGet(this);
  }

  @Override
  public void increment() {
    enter();
    count++;
    leave();
  }

  @Override
  public long value() {
    enter();
    long seen = count;
    leave();
    return seen;
  }
}
