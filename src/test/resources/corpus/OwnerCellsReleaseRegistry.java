// verdict: EXACT
// why: Each cell has one writer ever, kept by a strong registry after its thread's death; release stores and acquire loads of growing cells satisfy coherence and ordered reads.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class OwnerCellsReleaseRegistry implements Counter {

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

        void bump() {
            N.setRelease(this, n + 1); // only the owning thread writes, so its plain read is current
        }

        long read() {
            return (long) N.getAcquire(this);
        }
    }

    private final Queue<Cell> everyCell = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::register);

    private Cell register() {
        Cell cell = new Cell();
        everyCell.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        mine.get().bump();
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : everyCell) {
            sum += cell.read();
        }
        return sum;
    }
}
