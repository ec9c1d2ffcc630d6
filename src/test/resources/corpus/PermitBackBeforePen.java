// verdict: FAILS
// why: the permit is given back before the pen, so with the other pen in use a third caller gets the permit, finds the rack empty, and pop() throws NoSuchElementException out of increment().
import io.github.pageviews.counter.Counter;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** A few pens for everybody; whoever holds one makes a stroke, and each pen keeps its own number. */
public class PermitBackBeforePen implements Counter {

  private static final int PENS = 2;

  private static final class Pen {
    volatile long strokes;

    void stroke() {
      strokes = strokes + 1;
    }
  }

  private final Pen[] pens = new Pen[PENS];
  private final Deque<Pen> rack = new ConcurrentLinkedDeque<>();
  private final Semaphore permits = new Semaphore(PENS);

  public PermitBackBeforePen() {
    for (int i = 0; i < PENS; i++) {
      pens[i] = new Pen();
      rack.push(pens[i]);
    }
  }

  @Override
  public void increment() {
    permits.acquireUninterruptibly();
    Pen pen = rack.pop();
    try {
      pen.stroke();
    } finally {
      permits.release();
      rack.push(pen);
    }
  }

  @Override
  public long value() {
    long sum = 0;
    for (Pen pen : pens) {
      sum += pen.strokes;
    }
    return sum;
  }
}
