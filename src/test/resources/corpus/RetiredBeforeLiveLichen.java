// verdict: STALE_READS
// why: value() reads retired = 0, then a new thread's first view folds a dead thread's cell into retired and removes it, then value() no longer finds that cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class RetiredBeforeLiveLichen implements Counter {
    private static final class Cell extends AtomicLong {
        private static final long serialVersionUID = 1;
        final transient Thread owner = Thread.currentThread();
    }

    private final CopyOnWriteArrayList<Cell> live = new CopyOnWriteArrayList<>();
    private final AtomicLong retired = new AtomicLong();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::register);

    private synchronized Cell register() {
        for (Cell c : live) {
            if (!c.owner.isAlive() && live.remove(c)) {
                retired.addAndGet(c.get());
            }
        }
        Cell cell = new Cell();
        live.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        mine.get().incrementAndGet();
    }

    @Override
    public long value() {
        long sum = retired.get();
        for (Cell c : live) {
            sum += c.get();
        }
        return sum;
    }
}
