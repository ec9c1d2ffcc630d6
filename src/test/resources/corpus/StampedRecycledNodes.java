// verdict: EXACT
// why: Nodes are recycled and may be read while another thread rewrites them, but the stamp, bumped with every swap, makes any such read fail its CAS or its re-check.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampedRecycledNodes implements Counter {
    private static final class Node {
        volatile long total;
    }

    private final AtomicStampedReference<Node> head = new AtomicStampedReference<>(new Node(), 0);
    private final Queue<Node> pool = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        Node fresh = pool.poll();
        if (fresh == null) {
            fresh = new Node();
        }
        int[] stamp = new int[1];
        Node old;
        do {
            old = head.get(stamp);
            fresh.total = old.total + 1;
        } while (!head.compareAndSet(old, fresh, stamp[0], stamp[0] + 1));
        pool.offer(old);
    }

    @Override
    public long value() {
        int[] stamp = new int[1];
        long seen;
        do {
            seen = head.get(stamp).total;
        } while (head.getStamp() != stamp[0]);
        return seen;
    }
}
