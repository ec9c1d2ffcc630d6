// verdict: EXACT
// why: Each view adds to its leaf and then raises every node above to the sum of its two children by maximum; such a sum is never more than has begun below, and the last of the finished views to leave the level below saw all of them, so the root is never less than the number of the finished.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** A tree of four leagues in an array: node i has the children 2i and 2i + 1, the root is 1. */
public class LeaguesReportUpwards implements Counter {
    private static final int LEAVES = 4;
    private static final int ROOT = 1;

    private final AtomicLongArray best = new AtomicLongArray(2 * LEAVES);

    @Override
    public void increment() {
        int node = LEAVES + leaf();
        best.incrementAndGet(node);
        while (node > ROOT) {
            node /= 2;
            report(node);
        }
    }

    private void report(int node) {
        long left = best.get(2 * node);
        long right = best.get(2 * node + 1);
        best.accumulateAndGet(node, left + right, Math::max);
    }

    private static int leaf() {
        return (int) (Thread.currentThread().getId() & (LEAVES - 1));
    }

    @Override
    public long value() {
        return best.get(ROOT);
    }
}
