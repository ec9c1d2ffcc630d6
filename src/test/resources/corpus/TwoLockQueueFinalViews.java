// verdict: EXACT
// why: Writers and readers of the two-lock queue race on the plain link, but each link is written once and read once a step, what the node carries is final (JLS 17.5), and a finished view's links happen before the read.
import io.github.pageviews.counter.Counter;

/** Michael and Scott's two-lock queue; reads settle what is in it. */
public class TwoLockQueueFinalViews implements Counter {
    private static final class Node {
        final int views;
        Node next;

        Node(int views) {
            this.views = views;
        }
    }

    private final Object headLock = new Object();
    private final Object tailLock = new Object();
    private Node head = new Node(0);
    private Node tail = head;
    private long settled;

    @Override
    public void increment() {
        Node node = new Node(1);
        synchronized (tailLock) {
            tail.next = node;
            tail = node;
        }
    }

    @Override
    public long value() {
        synchronized (headLock) {
            for (Node node = head.next; node != null; node = node.next) {
                settled += node.views;
                head = node;
            }
            return settled;
        }
    }
}
