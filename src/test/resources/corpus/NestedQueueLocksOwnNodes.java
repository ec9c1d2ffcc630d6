// verdict: EXACT
// why: each of the two MCS locks has a node per thread of its own, so the inner lock cannot disturb the outer one's queue, and a node is used again only after unlock() has parted from it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class NestedQueueLocksOwnNodes implements Counter {
    private static final class Node {
        volatile Node next;
        volatile boolean waiting;
    }

    private static final class QueueLock {
        private final ThreadLocal<Node> node = ThreadLocal.withInitial(Node::new);
        private final AtomicReference<Node> tail = new AtomicReference<>();

        void lock() {
            Node me = node.get();
            me.next = null;
            me.waiting = true;
            Node before = tail.getAndSet(me);
            if (before != null) {
                before.next = me;
                while (me.waiting) {
                    Thread.onSpinWait();
                }
            }
        }

        void unlock() {
            Node me = node.get();
            if (me.next == null) {
                if (tail.compareAndSet(me, null)) {
                    return;
                }
                while (me.next == null) {
                    Thread.onSpinWait();
                }
            }
            me.next.waiting = false;
        }
    }

    private final QueueLock writers = new QueueLock();
    private final QueueLock shown = new QueueLock();
    private long views; // guarded by writers
    private long published; // guarded by shown

    @Override
    public void increment() {
        writers.lock();
        views++;
        shown.lock();
        published = views;
        shown.unlock();
        writers.unlock();
    }

    @Override
    public long value() {
        shown.lock();
        long now = published;
        shown.unlock();
        return now;
    }
}
