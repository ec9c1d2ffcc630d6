// verdict: LOSES_VIEWS
// why: only the read is synchronized, the increments race
import io.github.pageviews.counter.Counter;

public class SynchronizedReadOnly implements Counter {
    private long views;

    @Override public void increment() {
        views++;
    }

    @Override public synchronized long value() {
        return views;
    }
}
