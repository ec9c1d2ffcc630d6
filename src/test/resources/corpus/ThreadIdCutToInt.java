// verdict: FAILS
// why: the cast comes before the modulo, so a large id makes a negative index
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ThreadIdCutToInt implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(32);

    @Override public void increment() {
        cells.incrementAndGet((int) Thread.currentThread().getId() % 32);
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < 32; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
