// verdict: EXACT
// why: A failed add on the base goes to a cell instead, and the table of cells is made once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

public class HomeMadeAdder implements Counter {
    private final AtomicLong base = new AtomicLong();
    private final AtomicReference<AtomicLongArray> cells = new AtomicReference<>();
    @Override public void increment() {
        long b = base.get();
        if (base.compareAndSet(b, b + 1)) { return; }
        AtomicLongArray table = cells.get();
        if (table == null) {
            AtomicLongArray fresh = new AtomicLongArray(4);
            AtomicLongArray was = cells.compareAndExchange(null, fresh);
            table = was == null ? fresh : was;
        }
        table.getAndIncrement(Thread.currentThread().hashCode() & 3);
    }
    @Override public long value() {
        long sum = base.get();
        AtomicLongArray table = cells.get();
        for (int i = 0; table != null && i < table.length(); i++) { sum += table.get(i); }
        return sum;
    }
}
