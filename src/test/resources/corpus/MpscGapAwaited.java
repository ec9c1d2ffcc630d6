// verdict: EXACT
// why: between a producer's swap of the tail and its link the list is cut, but the reader walks to the very node it found as the last and waits at a gap for the link, which its producer writes next and without the monitor; each node is passed once, by one reader at a time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class MpscGapAwaited implements Counter {
    private static final class Node {
        volatile Node next;
    }

    private Node head = new Node();
    private final AtomicReference<Node> last = new AtomicReference<>(head);
    private long total;

    @Override
    public void increment() {
        Node node = new Node();
        Node before = last.getAndSet(node);
        before.next = node;
    }

    @Override
    public synchronized long value() {
        Node end = last.get();
        while (head != end) {
            Node next = head.next;
            while (next == null) {
                Thread.onSpinWait();
                next = head.next;
            }
            head = next;
            total++;
        }
        return total;
    }
}
