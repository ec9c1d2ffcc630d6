// verdict: HANGS
// why: both MCS locks use the one node of the thread, so taking the inner lock wipes the link to the thread that waits for the outer one, so unlock() waits for ever for a successor that has linked itself long ago.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class NestedQueueLocksOneNode implements Counter {
    private static final class Node {
        volatile Node next;
        volatile boolean waiting;
    }

    private static final class QueueLock {
        private static final ThreadLocal<Node> node = ThreadLocal.withInitial(Node::new);
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
