// verdict: LOSES_VIEWS
// why: If a node's compare-and-set fails, the winner may have read the leaves before this view; nobody refreshes again, and the root stays one short.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wait-free tree of sums. A view is counted in the leaf of its thread and then carried up to the
 * root; value() is one read of the root.
 */
public class TreeRefreshedOnce implements Counter {
    private static final int LEAVES = 4;

    private static final class Node extends AtomicLong {
        final Node parent;
        Node left;
        Node right;

        Node(Node parent) {
            this.parent = parent;
        }

        void refresh() {
            long old = get();
            compareAndSet(old, left.get() + right.get());
        }
    }

    private final Node root = new Node(null);
    private final Node[] leaves = new Node[LEAVES];

    public TreeRefreshedOnce() {
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
            node.refresh();         // if it fails, somebody else has just done it
        }
    }

    @Override
    public long value() {
        return root.get();
    }
}
