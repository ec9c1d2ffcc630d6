// verdict: HANGS
// why: a thread uses its own CLH node again, so it may set it busy before its successor has seen it free; then it waits for the successor and the successor for it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ReusedClhNodeCaboose implements Counter {
    private static final class Node {
        volatile boolean busy;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node());
    private final ThreadLocal<Node> node = ThreadLocal.withInitial(Node::new);
    private long views;

    private Node lock() {
        Node mine = node.get();
        mine.busy = true;
        Node ahead = tail.getAndSet(mine);
        // alone in the queue: the node ahead is our own from last time
        while (ahead != mine && ahead.busy) {
            Thread.onSpinWait();
        }
        return mine;
    }

    @Override
    public void increment() {
        Node mine = lock();
        views++;
        mine.busy = false;
    }

    @Override
    public long value() {
        Node mine = lock();
        long seen = views;
        mine.busy = false;
        return seen;
    }
}
