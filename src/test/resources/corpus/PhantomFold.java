// verdict: EXACT
// why: Each thread writes its own cell, which is a phantom reference to it; readers fold the cells of collected threads under the lock and add the others.
import io.github.pageviews.counter.Counter;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

public class PhantomFold implements Counter {
    private static final class Cell extends PhantomReference<Thread> {
        volatile long n;

        Cell(Thread owner, ReferenceQueue<Thread> ended) {
            super(owner, ended);
        }
    }

    private final ReferenceQueue<Thread> ended = new ReferenceQueue<>();
    private final Set<Cell> cells = new HashSet<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::open);
    private long folded;

    private synchronized Cell open() {
        Cell cell = new Cell(Thread.currentThread(), ended);
        cells.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        Cell cell = mine.get();
        cell.n = cell.n + 1;
    }

    @Override
    public synchronized long value() {
        for (Reference<?> r = ended.poll(); r != null; r = ended.poll()) {
            Cell cell = (Cell) r;
            folded += cell.n;
            cells.remove(cell);
        }
        long sum = folded;
        for (Cell cell : cells) {
            sum += cell.n;
        }
        return sum;
    }
}
