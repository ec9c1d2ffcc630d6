// verdict: EXACT
// why: The version is read before the cells and bumped after them, and readers memoize under the monitor, so one version has one sum and sums only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SynchronizedVersionedMemo implements Counter {
    private final AtomicLong[] cells = {new AtomicLong(), new AtomicLong()};
    private final AtomicLong version = new AtomicLong();
    private long memoVersion = -1;
    private long memo;

    @Override
    public void increment() {
        int cell = (int) (Thread.currentThread().getId() & 1);
        cells[cell].incrementAndGet();
        version.incrementAndGet();
    }

    @Override
    public synchronized long value() {
        long now = version.get();
        if (memoVersion != now) {
            memo = cells[0].get() + cells[1].get();
            memoVersion = now;
        }
        return memo;
    }
}
