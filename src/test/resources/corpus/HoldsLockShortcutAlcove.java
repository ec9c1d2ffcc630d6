// verdict: EXACT
// why: the unlocked path is taken only by a thread that holds this monitor already, so every access of the count is under the monitor.
import io.github.pageviews.counter.Counter;

public class HoldsLockShortcutAlcove implements Counter {
    private long views;

    @Override
    public void increment() {
        if (Thread.holdsLock(this)) {
            views++;
            return;
        }
        synchronized (this) {
            increment();
        }
    }

    @Override
    public long value() {
        if (Thread.holdsLock(this)) {
            return views;
        }
        synchronized (this) {
            return value();
        }
    }
}
