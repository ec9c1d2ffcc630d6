// verdict: LOSES_VIEWS
// why: The MCS lock is handed over with an opaque store and an opaque load, which order nothing else, so the next owner may still read the old plain count and store it plus one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class McsOpaqueHandOver implements Counter {
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
      TAIL = lookup.findVarHandle(McsOpaqueHandOver.class, "tail", Node.class);
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
      while ((boolean) WAITING.getOpaque(me)) {
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
    WAITING.setOpaque(after, false);
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
