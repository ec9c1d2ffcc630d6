// verdict: HANGS
// why: The unlocking thread doesn't wait for a successor that has swapped the tail but not yet linked itself, which then waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class McsNoLinkWait implements Counter {
    private static final class Node {
        volatile Node next;
        volatile boolean waiting;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>();
    private long count;

    private Node lock() {
        Node node = new Node();
        Node before = tail.getAndSet(node);
        if (before != null) {
            node.waiting = true;
            before.next = node;
            while (node.waiting) {
                Thread.onSpinWait();
            }
        }
        return node;
    }

    private void unlock(Node node) {
        if (node.next == null && tail.compareAndSet(node, null)) {
            return;
        }
        Node next = node.next;
        if (next != null) {
            next.waiting = false;
        }
    }

    @Override
    public void increment() {
        Node node = lock();
        count++;
        unlock(node);
    }

    @Override
    public long value() {
        Node node = lock();
        long seen = count;
        unlock(node);
        return seen;
    }
}
