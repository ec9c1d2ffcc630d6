// verdict: EXACT
// why: All instances in the JVM queue on one interned string, which costs speed only: the total is an instance field that is always used under that monitor.
import io.github.pageviews.counter.Counter;

public class InternedStringLockAgain implements Counter {
    private final String lock;
    private long views;

    public InternedStringLockAgain() {
        this("page" + "-" + "views");
    }

    InternedStringLockAgain(String name) {
        lock = new String(name).intern();
    }

    @Override
    public void increment() {
        synchronized (lock) {
            views++;
        }
    }

    @Override
    public long value() {
        synchronized (lock) {
            return views;
        }
    }
}
