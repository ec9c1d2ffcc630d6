// verdict: EXACT
// why: Node values only grow, so if both compare-and-sets fail, the second winner read its old value after the first one's write, and the children after that, hence with this view (Jayanti's double refresh).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wait-free tree of sums. A view is counted in the leaf of its thread and then carried up to the
 * root; value() is one read of the root.
 */
public class TreeRefreshedTwice implements Counter {
    private static final int LEAVES = 4;

    private static final class Node extends AtomicLong {
        final Node parent;
        Node left;
        Node right;

        Node(Node parent) {
            this.parent = parent;
        }

        boolean refresh() {
            long old = get();
            return compareAndSet(old, left.get() + right.get());
        }
    }

    private final Node root = new Node(null);
    private final Node[] leaves = new Node[LEAVES];

    public TreeRefreshedTwice() {
        root.left = new Node(root);
        root.right = new Node(root);
        int i = 0;
        for (Node inner : new Node[] {root.left, root.right}) {
            inner.left = leaves[i++] = new Node(inner);
            inner.right = leaves[i++] = new Node(inner);
        }
    }

    private Node leafOfThread() {
        return leaves[(int) (Thread.currentThread().getId() & (LEAVES - 1))];
    }

    @Override
    public void increment() {
        Node node = leafOfThread();
        node.incrementAndGet();
        while (node.parent != null) {
            node = node.parent;
            if (!node.refresh()) {
                node.refresh();     // two failures: somebody refreshed after us
            }
        }
    }

    @Override
    public long value() {
        return root.get();
    }
}
