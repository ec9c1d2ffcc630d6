// verdict: EXACT
// why: A thread's priority is between 1 and 10, so the index fits the eleven cells, and as the cells are atomic it doesn't matter who shares one or changes priority.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PriorityCells implements Counter {
    private final AtomicLongArray byPriority = new AtomicLongArray(Thread.MAX_PRIORITY + 1);

    @Override
    public void increment() {
        byPriority.getAndAdd(Thread.currentThread().getPriority(), 1);
    }

    @Override
    public long value() {
        long total = 0;
        for (int p = Thread.MIN_PRIORITY; p <= Thread.MAX_PRIORITY; p++) {
            total += byPriority.get(p);
        }
        return total;
    }
}
