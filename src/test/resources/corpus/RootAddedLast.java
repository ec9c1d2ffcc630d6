// verdict: EXACT
// why: a view is added to every node from its leaf up to the root in separate steps, so the nodes disagree meanwhile, but each step is atomic, the root is added to once before increment() returns, and only the root is read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class RootAddedLast implements Counter {
    private static final int LEAVES = 8, ROOT = 1;
    private final AtomicLongArray tree = new AtomicLongArray(2 * LEAVES); // node 0 is not used

    @Override public void increment() {
        int hash = Thread.currentThread().getName().hashCode();
        for (int node = LEAVES + (hash & LEAVES - 1); node >= ROOT; node >>= 1) tree.incrementAndGet(node);
    }

    /** Views by threads of this leaf, for the dashboard only. */
    public long ofLeaf(int leaf) {
        return tree.get(LEAVES + (leaf & LEAVES - 1));
    }

    @Override public long value() {
        return tree.get(ROOT);
    }
}
