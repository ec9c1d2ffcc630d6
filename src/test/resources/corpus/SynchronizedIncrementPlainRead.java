// verdict: STALE_READS|GOES_BACKWARD
// why: the read of the plain long races: it may be half of one, or older than an earlier read
import io.github.pageviews.counter.Counter;

public class SynchronizedIncrementPlainRead implements Counter {
    private long views;

    @Override public synchronized void increment() {
        views++;
    }

    @Override public long value() {
        return views;
    }
}
