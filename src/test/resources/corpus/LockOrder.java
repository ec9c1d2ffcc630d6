// verdict: HANGS
// why: increment takes total then audit, value takes audit then total
import io.github.pageviews.counter.Counter;

public class LockOrder implements Counter {
    private final Object total = new Object();
    private final Object audit = new Object();
    private long views;
    private long reads;

    @Override public void increment() {
        synchronized (total) {
            synchronized (audit) {
                views++;
            }
        }
    }

    @Override public long value() {
        synchronized (audit) {
            reads++;
            synchronized (total) {
                return views;
            }
        }
    }
}
