// verdict: LOSES_VIEWS
// why: A thread that lost the compare-and-set adds its view to the current node after the node's extra may already have been carried over by the next one, which replaces it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class ExtraOnSupersededNode implements Counter {
    private static final class Node {
        final long total;
        final AtomicLong extra = new AtomicLong();

        Node(long total) {
            this.total = total;
        }

        long all() {
            return total + extra.get();
        }
    }

    private final AtomicReference<Node> head = new AtomicReference<>(new Node(0));

    @Override
    public void increment() {
        Node seen = head.get();
        if (!head.compareAndSet(seen, new Node(seen.all() + 1))) {
            head.get().extra.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return head.get().all();
    }
}
