// verdict: HANGS
// why: A CLH thread must go on with its predecessor's node; this one queues its own again and, when it is still the tail, waits for itself.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ClhOwnNode implements Counter {
    private static final class Node {
        volatile boolean locked;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node());
    private final ThreadLocal<Node> mine = ThreadLocal.withInitial(Node::new);
    private long count;

    private void lock() {
        Node node = mine.get();
        node.locked = true;
        Node before = tail.getAndSet(node);
        while (before.locked) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        mine.get().locked = false;
    }

    @Override
    public void increment() {
        lock();
        count++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = count;
        unlock();
        return seen;
    }
}
