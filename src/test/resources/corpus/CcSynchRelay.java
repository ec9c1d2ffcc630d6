// verdict: EXACT
// why: CC-Synch: whoever finds its node free and not completed is the only combiner, it marks completed before it lets go, and at its limit it lets the next node go uncompleted, whose owner then combines.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class CcSynchRelay implements Counter {
  private static final int LIMIT = 3;

  private static final class Node {
    volatile boolean waiting;
    volatile boolean completed;
    volatile Node next;

    Node(boolean waiting) {
      this.waiting = waiting;
    }
  }

  private final AtomicReference<Node> tail = new AtomicReference<>(new Node(false));
  private volatile long total;

  @Override
  public void increment() {
    Node fresh = new Node(true);
    Node mine = tail.getAndSet(fresh);
    mine.next = fresh;
    while (mine.waiting) {
      Thread.yield();
    }
    if (mine.completed) {
      return;
    }
    Node node = mine;
    for (int done = 0; done < LIMIT; done++) {
      Node next = node.next;
      if (next == null) {
        break;
      }
      total = total + 1;
      node.completed = true;
      node.waiting = false;
      node = next;
    }
    node.waiting = false;
  }

  @Override
  public long value() {
    return total;
  }
}
