// verdict: EXACT
// why: the thread local is inherited, but childValue makes a new registered cell instead of passing on the parent's, so each cell has one writer, and cells stay in the queue when threads end.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** One cell for each thread, written by its owner only; a child has its cell from its birth. */
public class ChildGetsOwnCell implements Counter {
    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();

    private final InheritableThreadLocal<AtomicLong> own = new InheritableThreadLocal<>() {
        @Override
        protected AtomicLong initialValue() {
            return register();
        }

        @Override
        protected AtomicLong childValue(AtomicLong parents) {
            return register();
        }
    };

    private AtomicLong register() {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        AtomicLong cell = own.get();
        cell.set(cell.get() + 1); // nobody else writes here
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
