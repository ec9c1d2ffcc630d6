// verdict: STALE_READS|GOES_BACKWARD
// why: writers and readers hold different locks, so the read of the plain long races
import io.github.pageviews.counter.Counter;

public class DifferentLocks implements Counter {
    private final Object writeLock = new Object();
    private final Object readLock = new Object();
    private long views;

    @Override public void increment() {
        synchronized (writeLock) {
            views++;
        }
    }

    @Override public long value() {
        synchronized (readLock) {
            return views;
        }
    }
}
