// verdict: EXACT
// why: the increment is exclusive and the field volatile, so the unlocked read is fine
import io.github.pageviews.counter.Counter;

public class SynchronizedWriteVolatileRead implements Counter {
    private volatile long views;

    @Override public synchronized void increment() {
        views++;
    }

    @Override public long value() {
        return views;
    }
}
