// verdict: LOSES_VIEWS
// why: The expansion does not check under the busy flag that the table is still the one it read, so a late one replaces a bigger table by a copy of the old and drops a cell made since.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A small Striped64. */
public class StripedTableStaleExpansion implements Counter {
    private static final int MAX = 16;

    private final AtomicLong base = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile AtomicLong[] table = new AtomicLong[2];

    private static boolean bump(AtomicLong a) {
        long v = a.get();
        return a.compareAndSet(v, v + 1);
    }

    @Override
    public void increment() {
        if (bump(base)) {
            return;
        }
        AtomicLong[] t = table;
        int i = (int) (Thread.currentThread().getId() & (t.length - 1));
        AtomicLong cell = t[i];
        if (cell == null) {
            if (busy.compareAndSet(false, true)) {
                try {
                    if (table == t && t[i] == null) {
                        t[i] = new AtomicLong(1);
                        table = t;
                        return;
                    }
                } finally {
                    busy.set(false);
                }
            }
        } else if (bump(cell)) {
            return;
        } else if (t.length < MAX && busy.compareAndSet(false, true)) {
            try {
                table = Arrays.copyOf(t, t.length << 1);
            } finally {
                busy.set(false);
            }
        }
        base.incrementAndGet();
    }

    @Override
    public long value() {
        long sum = base.get();
        for (AtomicLong cell : table) {
            if (cell != null) {
                sum += cell.get();
            }
        }
        return sum;
    }
}
