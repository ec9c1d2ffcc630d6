// verdict: EXACT
// why: a thread's priority is always from 1 to 10, ten cells suffice, threads of one priority share a cell that adds atomically, and a change of priority only changes the cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PriorityIndexedChiffonier implements Counter {
    private final AtomicLongArray byPriority = new AtomicLongArray(Thread.MAX_PRIORITY);

    @Override
    public void increment() {
        byPriority.getAndIncrement(Thread.currentThread().getPriority() - Thread.MIN_PRIORITY);
    }

    @Override
    public long value() {
        long n = 0;
        for (int p = 0; p < byPriority.length(); p++) {
            n += byPriority.get(p);
        }
        return n;
    }
}
