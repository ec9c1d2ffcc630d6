// verdict: EXACT
// why: A Treiber stack with fresh nodes takes every view, and readers, one at a time, detach it whole with getAndSet and add its length to the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class TreiberDrained implements Counter {
    private static final class Node {
        Node next;
    }

    private final AtomicReference<Node> head = new AtomicReference<>();
    private long total;

    @Override
    public void increment() {
        Node node = new Node();
        Node top;
        do {
            top = head.get();
            node.next = top;
        } while (!head.compareAndSet(top, node));
    }

    @Override
    public synchronized long value() {
        for (Node node = head.getAndSet(null); node != null; node = node.next) {
            total++;
        }
        return total;
    }
}
