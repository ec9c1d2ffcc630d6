// verdict: STALE_READS
// why: cached is looked at and then read again for the answer, and an increment that empties it in between makes value() answer 0 although there are finished views.
import io.github.pageviews.counter.Counter;

/** Zero in the cache means that it has to be filled again. */
public class CachedOrZeroReadTwice implements Counter {
    private long total;
    private volatile long cached;

    @Override
    public synchronized void increment() {
        total++;
        cached = 0;
    }

    @Override
    public long value() {
        if (cached != 0) {
            return cached;
        }
        synchronized (this) {
            cached = total;
            return total;
        }
    }
}
