// verdict: STALE_READS
// why: Producers swap the tail first and link afterwards, so one that is between the two hides the finished views of those behind it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class UnlinkedTailQueue implements Counter {
    private static final class Node {
        volatile Node next;
    }

    private final AtomicReference<Node> tail;
    private Node seen;
    private long total;

    public UnlinkedTailQueue() {
        seen = new Node();
        tail = new AtomicReference<>(seen);
    }

    @Override
    public void increment() {
        Node node = new Node();
        Node before = tail.getAndSet(node);
        before.next = node;
    }

    @Override
    public synchronized long value() {
        for (Node next = seen.next; next != null; next = seen.next) {
            seen = next;
            total++;
        }
        return total;
    }
}
