// verdict: LOSES_VIEWS|STALE_READS
// why: a read caches the total for 50 ms, so read, increment, read within that time (the clock may stand still) answers without the increment, even at rest.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

public class TtlCachedTotalSamovar implements Counter {
    private static final long TTL = TimeUnit.MILLISECONDS.toNanos(50);

    private record Cached(long total, long takenAt) {
        boolean freshAt(long now) {
            return now - takenAt < TTL;
        }
    }

    private final LongAdder views = new LongAdder();
    private final AtomicReference<Cached> cache = new AtomicReference<>();

    @Override
    public void increment() {
        views.increment();
    }

    @Override
    public long value() {
        long now = System.nanoTime();
        Cached cached = cache.get();
        if (cached != null && cached.freshAt(now)) {
            return cached.total();
        }
        Cached next = new Cached(views.sum(), now);
        cache.set(next);
        return next.total();
    }
}
