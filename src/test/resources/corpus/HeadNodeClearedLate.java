// verdict: HANGS
// why: The new holder clears the link of the head after it has made the head the tail, and so may wipe out a waiter that linked itself there in between, for whose link unlock() then waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Queue lock that needs no node in unlock (K42 variant of MCS). */
public class HeadNodeClearedLate implements Counter {
    private static final class Node {
        final AtomicReference<Node> tail = new AtomicReference<>();
        volatile Node next;
    }

    private static final Node WAITING = new Node();

    private final Node head = new Node();
    private long views;

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = views;
        unlock();
        return seen;
    }

    private void lock() {
        for (;;) {
            Node last = head.tail.get();
            if (last == null) {
                if (head.tail.compareAndSet(null, head)) {
                    return;
                }
                continue;
            }
            Node me = new Node();
            me.tail.set(WAITING);
            if (head.tail.compareAndSet(last, me)) {
                last.next = me;
                while (me.tail.get() == WAITING) {
                    Thread.onSpinWait();
                }
                moveIntoHead(me);
                return;
            }
        }
    }

    private void moveIntoHead(Node me) {
        Node successor = me.next;
        if (successor == null) {
            if (head.tail.compareAndSet(me, head)) {
                head.next = null;
                return;
            }
            while ((successor = me.next) == null) {
                Thread.onSpinWait();
            }
        }
        head.next = successor;
    }

    private void unlock() {
        Node successor = head.next;
        if (successor == null) {
            if (head.tail.compareAndSet(head, null)) {
                return;
            }
            while ((successor = head.next) == null) {
                Thread.onSpinWait();
            }
        }
        successor.tail.set(null);
    }
}
