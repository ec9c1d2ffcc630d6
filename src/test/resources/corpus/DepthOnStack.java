// verdict: EXACT
// why: Each node carries one more than the node below it, which is exactly the one it replaces by compare-and-set; nodes are never reused.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class DepthOnStack implements Counter {
    private record Node(Node below, long depth) { }

    private final AtomicReference<Node> top = new AtomicReference<>();

    @Override
    public void increment() {
        Node old;
        Node node;
        do {
            old = top.get();
            node = new Node(old, old == null ? 1 : old.depth() + 1);
        } while (!top.compareAndSet(old, node));
    }

    @Override
    public long value() {
        Node t = top.get();
        return t == null ? 0 : t.depth();
    }
}
