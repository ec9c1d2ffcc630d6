// verdict: EXACT
// why: a sorted set drops what compares as equal to an element it has, and thread names are not unique, but equal names are told apart by a number that is given out once; neither part of the order ever changes, only the count, which isn't compared.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

public class CellsComparedByNumber implements Counter {
    private static final class Cell implements Comparable<Cell> {
        final String name;
        final long number;
        final AtomicLong count = new AtomicLong();

        Cell(String name, long number) {
            this.name = name;
            this.number = number;
        }

        @Override
        public int compareTo(Cell other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : Long.compare(number, other.number);
        }
    }

    private final ConcurrentSkipListSet<Cell> cells = new ConcurrentSkipListSet<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ThreadLocal<Cell> own = ThreadLocal.withInitial(() -> {
        Cell cell = new Cell(Thread.currentThread().getName(), newNumber());
        register(cell);
        return cell;
    });

    private long newNumber() {
        return numbers.incrementAndGet();
    }

    private void register(Cell cell) {
        cells.add(cell);
    }

    @Override
    public void increment() {
        own.get().count.incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.count.get();
        }
        return sum;
    }
}
