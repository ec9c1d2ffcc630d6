// verdict: LOSES_VIEWS
// why: what a thread has counted since its last full hundred is in no total
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BatchOfHundred implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final ThreadLocal<int[]> batch = ThreadLocal.withInitial(() -> new int[1]);

    @Override public void increment() {
        int[] b = batch.get();
        if (++b[0] == 100) {
            total.addAndGet(100);
            b[0] = 0;
        }
    }

    @Override public long value() {
        return total.get();
    }
}
