// verdict: EXACT
// why: A complete MCS lock with a fresh node per call; unlock waits for a successor that has swapped the tail but not linked itself yet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

public class McsQueueNodePerCall implements Counter {
    private static final class QNode {
        volatile boolean waiting = true;
        volatile QNode next;
    }

    private final AtomicReference<QNode> tail = new AtomicReference<>();
    private long views;

    private long exclusively(LongSupplier body) {
        QNode mine = new QNode();
        QNode before = tail.getAndSet(mine);
        if (before != null) {
            before.next = mine;
            while (mine.waiting) {
                Thread.yield();
            }
        }
        long result = body.getAsLong();
        QNode after = mine.next;
        if (after == null) {
            if (tail.compareAndSet(mine, null)) {
                return result;
            }
            while ((after = mine.next) == null) {
                Thread.yield();
            }
        }
        after.waiting = false;
        return result;
    }

    @Override
    public void increment() {
        exclusively(() -> ++views);
    }

    @Override
    public long value() {
        return exclusively(() -> views);
    }
}
