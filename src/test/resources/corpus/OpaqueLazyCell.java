// verdict: EXACT
// why: the reference is set once by compare-and-exchange and read coherently, and a cell that is reached without happens-before still shows its default 0, as nothing but atomic additions ever writes it.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Most pages are never viewed, so the cell comes with the first view. */
public class OpaqueLazyCell implements Counter {
    private static final class Cell {
        private volatile long views;
    }

    private static final VarHandle CELL;
    private static final VarHandle VIEWS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            CELL = lookup.findVarHandle(OpaqueLazyCell.class, "cell", Cell.class);
            VIEWS = lookup.findVarHandle(Cell.class, "views", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Cell cell;

    private Cell cell() {
        Cell seen = (Cell) CELL.getOpaque(this);
        if (seen != null) {
            return seen;
        }
        Cell fresh = new Cell();
        Cell other = (Cell) CELL.compareAndExchange(this, (Cell) null, fresh);
        return other == null ? fresh : other;
    }

    @Override
    public void increment() {
        long before = (long) VIEWS.getAndAdd(cell(), 1L);
        assert before >= 0;
    }

    @Override
    public long value() {
        Cell seen = (Cell) CELL.getOpaque(this);
        return seen == null ? 0 : seen.views;
    }
}
