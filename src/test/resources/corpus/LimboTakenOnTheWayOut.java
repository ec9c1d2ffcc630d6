// verdict: LOSES_VIEWS
// why: Between being the last to leave and taking the retired nodes others may have come in and hold one that has just been retired; it is used again under them, their compare-and-set succeeds on it (ABA) and sets the total back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Copy and swap, with the old nodes recycled once nobody can look at them. */
public class LimboTakenOnTheWayOut implements Counter {
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
        boolean last = inside.decrementAndGet() == 0;
        Node batch = limbo.getAndSet(null);
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
