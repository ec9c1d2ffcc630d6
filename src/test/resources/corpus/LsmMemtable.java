// verdict: OVERCOUNTS
// why: A read takes the active table and then the sealed ones, and a table that is sealed in between is in both sums.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A log-structured merge tree in small: one active memtable, a list of sealed ones, late writers allowed in either. */
public class LsmMemtable implements Counter {

    private static final class Memtable {
        private static final int FULL = 64;
        private final AtomicLong records = new AtomicLong();

        /** @return whether the table should be sealed */
        boolean append() { return records.incrementAndGet() >= FULL; }

        long size() { return records.get(); }
    }

    private final List<Memtable> sealed = new CopyOnWriteArrayList<>();
    private volatile Memtable active = new Memtable();

    @Override
    public void increment() {
        Memtable table = active;
        if (table.append()) {
            seal(table);
        }
    }

    private synchronized void seal(Memtable table) {
        if (active != table) {
            return;                         // somebody else was faster
        }
        sealed.add(table);                  // visible there before it is gone here: nothing goes missing
        active = new Memtable();
    }

    @Override
    public long value() {
        long total = active.size();
        for (Memtable table : sealed) {
            total += table.size();
        }
        return total;
    }
}
