// verdict: OVERCOUNTS
// why: The combiner lets a caller go before it marks its view completed, so the caller may find itself free and not completed, take itself for the combiner and count its view again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class CcSynchEarlyRelease implements Counter {
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
  private final AtomicLong total = new AtomicLong();

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
      total.incrementAndGet();
      node.waiting = false;
      node.completed = true;
      node = next;
    }
    node.waiting = false;
  }

  @Override
  public long value() {
    return total.get();
  }
}
