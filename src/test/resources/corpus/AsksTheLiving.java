// verdict: LOSES_VIEWS
// why: the read asks for the cells of the threads that are alive, so the views of a caller that has ended are no longer in the total
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class AsksTheLiving implements Counter {
    private final Map<Thread, AtomicLong> cells = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        cells.computeIfAbsent(Thread.currentThread(), t -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            AtomicLong cell = cells.get(t);
            if (cell != null) {
                sum += cell.get();
            }
        }
        return sum;
    }
}
