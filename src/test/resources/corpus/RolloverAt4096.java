// verdict: LOSES_VIEWS
// why: who reaches 4096 sets the cell to zero, over views that came in since
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RolloverAt4096 implements Counter {
    private final AtomicLong cell = new AtomicLong();
    private long total;

    @Override public void increment() {
        if (cell.incrementAndGet() == 4096) {
            synchronized (this) {
                total += 4096;
                cell.set(0);
            }
        }
    }

    @Override public synchronized long value() {
        return total + cell.get();
    }
}
