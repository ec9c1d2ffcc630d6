// verdict: EXACT
// why: A Michael-Scott queue: a view is in once its node is linked by compare-and-set, a lagging tail is helped on, and readers walk the links under a lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class LinkedTailQueue implements Counter {
    private static final class Node extends AtomicReference<Node> {
    }

    private final AtomicReference<Node> tail;
    private Node seen;
    private long total;

    public LinkedTailQueue() {
        seen = new Node();
        tail = new AtomicReference<>(seen);
    }

    @Override
    public void increment() {
        Node node = new Node();
        while (true) {
            Node last = tail.get();
            Node next = last.get();
            if (next != null) {
                tail.compareAndSet(last, next);
            } else if (last.compareAndSet(null, node)) {
                tail.compareAndSet(last, node);
                return;
            }
        }
    }

    @Override
    public synchronized long value() {
        for (Node next = seen.get(); next != null; next = seen.get()) {
            seen = next;
            total++;
        }
        return total;
    }
}
