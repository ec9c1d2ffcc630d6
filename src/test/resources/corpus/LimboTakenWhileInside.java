// verdict: EXACT
// why: Retired nodes are used again only by a caller that took them while it was inside and then was the last to leave, so whoever could still hold one of them has left and no compare-and-set meets an old node anew.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Copy and swap, with the old nodes recycled once nobody can look at them. */
public class LimboTakenWhileInside implements Counter {
    private static final class Node {
        volatile long total;
        Node link;
    }

    private final AtomicReference<Node> current = new AtomicReference<>(new Node());
    private final AtomicReference<Node> limbo = new AtomicReference<>();
    private final ConcurrentLinkedQueue<Node> spare = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inside = new AtomicInteger();

    @Override
    public void increment() {
        inside.incrementAndGet();
        Node next = spare.poll();
        if (next == null) {
            next = new Node();
        }
        Node seen;
        do {
            seen = current.get();
            next.total = seen.total + 1;
        } while (!current.compareAndSet(seen, next));
        retire(seen);
        leave();
    }

    @Override
    public long value() {
        inside.incrementAndGet();
        long seen = current.get().total;
        leave();
        return seen;
    }

    private void leave() {
        Node batch = limbo.getAndSet(null);
        boolean last = inside.decrementAndGet() == 0;
        while (batch != null) {
            Node node = batch;
            batch = batch.link;
            if (last) {
                spare.add(node);
            } else {
                retire(node);
            }
        }
    }

    private void retire(Node node) {
        do {
            node.link = limbo.get();
        } while (!limbo.compareAndSet(node.link, node));
    }
}
