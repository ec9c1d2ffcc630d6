// verdict: FAILS
// why: the table has 1024 places, but thread ids go on
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class TableByThreadId implements Counter {
    private final AtomicLongArray perThread = new AtomicLongArray(1024);

    @Override public void increment() {
        int id = (int) Thread.currentThread().getId();
        perThread.lazySet(id, perThread.get(id) + 1);
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < perThread.length(); i++) {
            sum += perThread.get(i);
        }
        return sum;
    }
}
