// verdict: OVERFLOWS
// why: thread-safe, but an int ends at 2147483647
import io.github.pageviews.counter.Counter;

public class IntSynchronized implements Counter {
    private int views;

    @Override public synchronized void increment() {
        views++;
    }

    @Override public synchronized long value() {
        return views;
    }
}
