// verdict: LOSES_VIEWS
// why: only the thread's ThreadLocal holds its cell strongly, so when the thread has ended a collection drops the cell, and its views, from the weak set.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class WeakCellSetNook implements Counter {
    private final Set<AtomicLong> cells =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final ThreadLocal<AtomicLong> own = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell); // weak: dead threads must not leak
        return cell;
    });

    @Override
    public void increment() {
        own.get().incrementAndGet();
    }

    @Override
    public long value() {
        synchronized (cells) {
            return cells.stream().mapToLong(AtomicLong::get).sum();
        }
    }
}
