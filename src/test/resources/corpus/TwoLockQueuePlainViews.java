// verdict: LOSES_VIEWS
// why: A reader under the other lock may find a node by the race on its link and not yet see the 1 in it; it moves past the node with 0, and the view is gone.
import io.github.pageviews.counter.Counter;

/** Michael and Scott's two-lock queue; reads settle what is in it. */
public class TwoLockQueuePlainViews implements Counter {
    private static final class Node {
        int views;
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
