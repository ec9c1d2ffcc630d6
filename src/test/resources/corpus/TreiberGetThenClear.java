// verdict: LOSES_VIEWS
// why: The reader takes the stack with get and then set(null), and a push between the two is thrown away.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class TreiberGetThenClear implements Counter {
    private static final class Node {
        Node next;
    }

    private final AtomicReference<Node> head = new AtomicReference<>();
    private long total;

    @Override
    public void increment() {
        Node node = new Node();
        do {
            node.next = head.get();
        } while (!head.compareAndSet(node.next, node));
    }

    @Override
    public synchronized long value() {
        Node node = head.get();
        head.set(null);
        while (node != null) {
            total++;
            node = node.next;
        }
        return total;
    }
}
