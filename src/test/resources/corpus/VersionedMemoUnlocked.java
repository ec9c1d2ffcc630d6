// verdict: GOES_BACKWARD
// why: A slow reader's older sum of the same version can replace a newer one that already counted a view added but not yet versioned, so a later read gives less.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class VersionedMemoUnlocked implements Counter {

    private record Memo(long version, long sum) {
    }

    private final AtomicLong[] cells = {new AtomicLong(), new AtomicLong()};
    private final AtomicLong version = new AtomicLong();
    private volatile Memo memo = new Memo(-1, 0);

    @Override
    public void increment() {
        int cell = (int) (Thread.currentThread().getId() & 1);
        cells[cell].incrementAndGet();
        version.incrementAndGet();
    }

    @Override
    public long value() {
        long now = version.get();
        Memo known = memo;
        if (known.version() == now) {
            return known.sum();
        }
        long sum = cells[0].get() + cells[1].get();
        memo = new Memo(now, sum);
        return sum;
    }
}
