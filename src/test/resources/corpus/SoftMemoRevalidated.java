// verdict: EXACT
// why: the memo is only softly reachable and may vanish at any time, but it is held in a local once it was found, is a copy of what the strongly held cells give again, and counts only if the version, raised after each cell and read before the sum, has not moved.
import io.github.pageviews.counter.Counter;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class SoftMemoRevalidated implements Counter {
    private record Memo(long version, long total) { }

    private final LongAdder cells = new LongAdder();
    private final AtomicLong version = new AtomicLong();
    private SoftReference<Memo> memo = new SoftReference<>(null);

    @Override
    public void increment() {
        cells.increment();
        version.incrementAndGet();
    }

    @Override
    public synchronized long value() {
        long now = version.get();
        Memo found = memo.get();
        if (found == null || found.version() != now) {
            found = new Memo(now, cells.sum());
            memo = new SoftReference<>(found);
        }
        return found.total();
    }
}
