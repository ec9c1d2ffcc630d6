// verdict: EXACT
// why: a string constant is a poor lock, shared by the whole JVM, but it is always the same one
import io.github.pageviews.counter.Counter;

public class InternedStringLock implements Counter {
    private final String lock = "lock";
    private long views = 0;

    @Override public void increment() {
        synchronized (lock) {
            ++views;
        }
    }

    @Override public long value() {
        synchronized ("lo" + "ck") {
            return views;
        }
    }
}
