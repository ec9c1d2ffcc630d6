// verdict: OVERCOUNTS|STALE_READS
// why: When a thread is gone its cell is added to the rest and then removed, in two steps that a reader can see both of, or neither.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class CleanerFoldsApart implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final class Cell {
        volatile long n;
    }

    private static final class Owner {
        final Cell cell = new Cell();
    }

    private final Set<Cell> live = ConcurrentHashMap.newKeySet();
    private final AtomicLong gone = new AtomicLong();
    private final ThreadLocal<Owner> owners = ThreadLocal.withInitial(() -> open(live, gone));

    private static Owner open(Set<Cell> live, AtomicLong gone) {
        Owner owner = new Owner();
        Cell cell = owner.cell;
        live.add(cell);
        CLEANER.register(owner, () -> {
            gone.addAndGet(cell.n);
            live.remove(cell);
        });
        return owner;
    }

    @Override
    public void increment() {
        Cell cell = owners.get().cell;
        cell.n = cell.n + 1;
    }

    @Override
    public long value() {
        long sum = gone.get();
        for (Cell cell : live) {
            sum += cell.n;
        }
        return sum;
    }
}
