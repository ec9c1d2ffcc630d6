// verdict: EXACT
// why: a CLH lock: each caller waits on the volatile flag of the one before
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ClhLockCounter implements Counter {
    private static final class Node {
        volatile boolean held;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node());
    private long views;

    private Node lock() {
        Node me = new Node();
        me.held = true;
        Node before = tail.getAndSet(me);
        while (before.held) {
            Thread.yield();
        }
        return me;
    }

    @Override public void increment() {
        Node me = lock();
        try {
            views += 1;
        } finally {
            me.held = false;
        }
    }

    @Override public long value() {
        Node me = lock();
        try {
            return views;
        } finally {
            me.held = false;
        }
    }
}
