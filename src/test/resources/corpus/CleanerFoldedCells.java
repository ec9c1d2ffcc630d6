// verdict: EXACT
// why: A dead thread's cell is moved to the retired total in one step under the ledger's monitor, which readers hold too; the cleaning action doesn't hold its own seat.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class CleanerFoldedCells implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final class Ledger {
        private final List<AtomicLong> open = new ArrayList<>();
        private long retired;

        synchronized AtomicLong open() {
            AtomicLong cell = new AtomicLong();
            open.add(cell);
            return cell;
        }

        synchronized void close(AtomicLong cell) {
            if (open.remove(cell)) { // AtomicLong has identity equality
                retired += cell.get();
            }
        }

        synchronized long total() {
            long sum = retired;
            for (AtomicLong cell : open) {
                sum += cell.get();
            }
            return sum;
        }
    }

    private record Close(Ledger ledger, AtomicLong cell) implements Runnable {
        @Override
        public void run() {
            ledger.close(cell);
        }
    }

    /** Reachable only from its thread; when that is gone, the cleaner closes the cell. */
    private static final class Seat {
        private final AtomicLong cell;

        Seat(Ledger ledger) {
            cell = ledger.open();
            CLEANER.register(this, new Close(ledger, cell));
        }
    }

    private final Ledger ledger = new Ledger();
    private final ThreadLocal<Seat> seat = ThreadLocal.withInitial(() -> new Seat(ledger));

    @Override
    public void increment() {
        seat.get().cell.incrementAndGet();
    }

    @Override
    public long value() {
        return ledger.total();
    }
}
