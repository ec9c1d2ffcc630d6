// verdict: EXACT
// why: CLH lock with a new node for every acquisition, spinning on the predecessor's volatile flag; the plain total passes along that chain.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ClhNodePerCall implements Counter {
    private static class Node {
        private volatile boolean busy;

        Node(boolean busy) {
            this.busy = busy;
        }
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node(false));
    private long pageViews;

    private Node lock() {
        Node mine = new Node(true);
        Node predecessor = tail.getAndSet(mine);
        while (predecessor.busy) {
            Thread.yield();
        }
        return mine;
    }

    @Override
    public void increment() {
        Node held = lock();
        pageViews = pageViews + 1;
        held.busy = false;
    }

    @Override
    public long value() {
        Node held = lock();
        long seen = pageViews;
        held.busy = false;
        return seen;
    }
}
