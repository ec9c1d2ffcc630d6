// verdict: STALE_READS|GOES_BACKWARD
// why: Between the clearing of the weak reference and the finalizer, the cell of a dead thread is in neither place.
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class FinalizerFolds implements Counter {
    private final AtomicLong gone = new AtomicLong();
    private final List<WeakReference<Cell>> live = new CopyOnWriteArrayList<>();
    private final class Cell {
        final AtomicLong n = new AtomicLong();
        @Override @SuppressWarnings({"deprecation", "removal"}) protected void finalize() { gone.addAndGet(n.get()); }
    }
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(() -> {
        Cell c = new Cell();
        live.add(new WeakReference<>(c));
        return c;
    });
    @Override public void increment() { mine.get().n.incrementAndGet(); }
    @Override public long value() {
        long sum = gone.get();
        for (WeakReference<Cell> ref : live) {
            Cell c = ref.get();
            if (c != null) { sum += c.n.get(); }
        }
        return sum;
    }
}
