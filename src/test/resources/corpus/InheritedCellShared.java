// verdict: EXACT
// why: a thread that was made by a counting one inherits its very cell, so one cell has many writers, but it is raised atomically, it is in the queue once and for ever, and it doesn't matter whose cell a view is in.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class InheritedCellShared implements Counter {
    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();

    private final InheritableThreadLocal<AtomicLong> cell = new InheritableThreadLocal<>() {
        @Override
        protected AtomicLong initialValue() {
            AtomicLong fresh = new AtomicLong();
            cells.add(fresh);
            return fresh;
        }
    };

    @Override
    public void increment() {
        cell.get().getAndIncrement();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong each : cells) {
            sum += each.get();
        }
        return sum;
    }
}
