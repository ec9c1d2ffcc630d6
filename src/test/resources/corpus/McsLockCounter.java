// verdict: EXACT
// why: an MCS queue lock with volatile links, a fresh node for each call
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class McsLockCounter implements Counter {
    private static final class Node {
        volatile boolean waiting;
        volatile Node next;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>();
    private long views;

    private Node lock() {
        Node me = new Node();
        Node before = tail.getAndSet(me);
        if (before != null) {
            me.waiting = true;
            before.next = me;
            while (me.waiting) {
                Thread.onSpinWait();
            }
        }
        return me;
    }

    private void unlock(Node me) {
        if (me.next == null) {
            if (tail.compareAndSet(me, null)) {
                return;
            }
            while (me.next == null) {
                Thread.onSpinWait();
            }
        }
        me.next.waiting = false;
    }

    @Override public void increment() {
        Node n = lock();
        views++;
        unlock(n);
    }

    @Override public long value() {
        Node n = lock();
        long v = views;
        unlock(n);
        return v;
    }
}
