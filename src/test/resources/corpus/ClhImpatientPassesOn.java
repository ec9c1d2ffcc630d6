// verdict: LOSES_VIEWS
// why: A waiter that gives up clears its own flag although its predecessor is still inside, so its successor enters beside the holder and both write the same count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class ClhImpatientPassesOn implements Counter {
    private static final long PATIENCE_NANOS = 50_000;

    private static final class Node {
        volatile boolean busy;

        Node(boolean busy) {
            this.busy = busy;
        }
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node(false));
    private final AtomicLong hurried = new AtomicLong();
    private long views;

    @Override
    public void increment() {
        Node me = new Node(true);
        Node pred = tail.getAndSet(me);
        long start = System.nanoTime();
        while (pred.busy) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                hurried.incrementAndGet();
                me.busy = false;
                return;
            }
            Thread.onSpinWait();
        }
        views = views + 1;
        me.busy = false;
    }

    @Override
    public long value() {
        Node me = new Node(true);
        Node pred = tail.getAndSet(me);
        while (pred.busy) {
            Thread.onSpinWait();
        }
        long seen = views + hurried.get();
        me.busy = false;
        return seen;
    }
}
