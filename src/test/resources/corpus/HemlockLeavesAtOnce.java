// verdict: HANGS|LOSES_VIEWS
// why: It does not wait until the hand-over is taken, so the thread may queue behind itself or its grant may serve twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class HemlockLeavesAtOnce implements Counter {
    private static final class Node { volatile Object grant; }
    private static final ThreadLocal<Node> NODE = ThreadLocal.withInitial(Node::new);
    private final AtomicReference<Node> tail = new AtomicReference<>();
    private long n;
    private void lock(Node me) {
        Node before = tail.getAndSet(me);
        if (before != null) {
            while (before.grant != this) { Thread.onSpinWait(); }
            before.grant = null;
        }
    }
    private void unlock(Node me) {
        if (tail.compareAndSet(me, null)) { return; }
        me.grant = this;
    }
    @Override public void increment() {
        Node me = NODE.get();
        lock(me);
        n++;
        unlock(me);
    }
    @Override public long value() {
        Node me = NODE.get();
        lock(me);
        long seen = n;
        unlock(me);
        return seen;
    }
}
