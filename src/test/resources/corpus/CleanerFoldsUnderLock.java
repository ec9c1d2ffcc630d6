// verdict: EXACT
// why: A cell has one writer, its thread; when that is gone the cleaner moves the cell into the rest under the lock that readers hold while they add up.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.HashSet;
import java.util.Set;

public class CleanerFoldsUnderLock implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final class Cell {
        volatile long n;
    }

    private static final class Owner {
        final Cell cell = new Cell();
    }

    private static final class Book {
        private final Set<Cell> live = new HashSet<>();
        private long gone;

        synchronized void open(Cell cell) {
            live.add(cell);
        }

        synchronized void close(Cell cell) {
            gone += cell.n;
            live.remove(cell);
        }

        synchronized long total() {
            return gone + live.stream().mapToLong(cell -> cell.n).sum();
        }
    }

    private final Book book = new Book();
    private final ThreadLocal<Owner> owners = ThreadLocal.withInitial(() -> open(book));

    private static Owner open(Book book) {
        Owner owner = new Owner();
        Cell cell = owner.cell;
        book.open(cell);
        CLEANER.register(owner, () -> book.close(cell));
        return owner;
    }

    @Override
    public void increment() {
        Cell cell = owners.get().cell;
        cell.n = cell.n + 1;
    }

    @Override
    public long value() {
        return book.total();
    }
}
