// verdict: EXACT
// why: the lock is static and the count is not: instances only wait for each other
import io.github.pageviews.counter.Counter;

public class StaticLockOwnCount implements Counter {
    private static final Object LOCK = new Object();

    private long views;

    @Override public void increment() {
        synchronized (LOCK) {
            views++;
        }
    }

    @Override public long value() {
        synchronized (LOCK) {
            return views;
        }
    }
}
