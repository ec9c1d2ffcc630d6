// verdict: EXACT
// why: In an MCS lock the link and the hand-over need no more than release and acquire, as each is one message from one thread to one other; the tail is swapped with volatile strength.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class McsReleaseAcquire implements Counter {
  private static final class Node {
    Node next;
    boolean waiting = true;
  }

  private static final VarHandle NEXT;
  private static final VarHandle WAITING;
  private static final VarHandle TAIL;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      NEXT = lookup.findVarHandle(Node.class, "next", Node.class);
      WAITING = lookup.findVarHandle(Node.class, "waiting", boolean.class);
      TAIL = lookup.findVarHandle(McsReleaseAcquire.class, "tail", Node.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Node tail;
  private long views;

  private Node lock() {
    Node me = new Node();
    Node before = (Node) TAIL.getAndSet(this, me);
    if (before != null) {
      NEXT.setRelease(before, me);
      while ((boolean) WAITING.getAcquire(me)) {
        Thread.yield();
      }
    }
    return me;
  }

  private void unlock(Node me) {
    Node after = (Node) NEXT.getAcquire(me);
    if (after == null) {
      if (TAIL.compareAndSet(this, me, null)) {
        return;
      }
      while ((after = (Node) NEXT.getAcquire(me)) == null) {
        Thread.yield();
      }
    }
    WAITING.setRelease(after, false);
  }

  @Override
  public void increment() {
    Node me = lock();
    views++;
    unlock(me);
  }

  @Override
  public long value() {
    Node me = lock();
    long seen = views;
    unlock(me);
    return seen;
  }
}
