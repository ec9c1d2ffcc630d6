// verdict: LOSES_VIEWS
// why: A node is pushed before its depth is set: the next push reads depth 0 below it and both end at depth 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class DepthSetAfterPush implements Counter {
    private static final class Node {
        final Node below;
        volatile long depth;
        Node(Node below) { this.below = below; }
    }

    private final AtomicReference<Node> top = new AtomicReference<>(new Node(null));

    @Override
    public void increment() {
        Node old;
        Node node;
        do {
            old = top.get();
            node = new Node(old);
        } while (!top.compareAndSet(old, node));
        node.depth = old.depth + 1;
    }

    @Override
    public long value() {
        return top.get().depth;
    }
}
