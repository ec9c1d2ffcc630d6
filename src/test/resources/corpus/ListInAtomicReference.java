// verdict: EXACT
// why: each node is immutable and knows its depth, and the head moves by compare-and-set
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ListInAtomicReference implements Counter {
    private static final class Node {
        final long depth;
        final String path;

        Node(long depth, String path) {
            this.depth = depth;
            this.path = path;
        }
    }

    private final AtomicReference<Node> head = new AtomicReference<>();

    @Override public void increment() {
        Node old;
        Node fresh;
        do {
            old = head.get();
            fresh = new Node(old == null ? 1 : old.depth + 1, "/");
        } while (!head.compareAndSet(old, fresh));
    }

    @Override public long value() {
        Node top = head.get();
        return top == null ? 0 : top.depth;
    }
}
