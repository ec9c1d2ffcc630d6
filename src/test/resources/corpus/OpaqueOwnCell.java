// verdict: EXACT
// why: Each cell has one writer, so an opaque read and an opaque write lose nothing, and opaque reads of one variable never go back.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class OpaqueOwnCell implements Counter {
    private static final class Cell {
        private static final VarHandle N;

        static {
            try {
                N = MethodHandles.lookup().findVarHandle(Cell.class, "n", long.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private long n;

        void add() {
            N.setOpaque(this, (long) N.getOpaque(this) + 1);
        }

        long get() {
            return (long) N.getOpaque(this);
        }
    }

    private final Queue<Cell> cells = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(() -> {
        Cell cell = new Cell();
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        mine.get().add();
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
