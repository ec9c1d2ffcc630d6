// verdict: EXACT
// why: intern() returns one object for equal strings, so every call locks the same monitor.
import io.github.pageviews.counter.Counter;

public class InternedConcatenation implements Counter {
    private final String page = "/home";
    private final int shard = page.length();
    private long n;

    private Object lock() {
        return ("lock:" + page + shard).intern();
    }

    @Override
    public void increment() {
        synchronized (lock()) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized (lock()) {
            return n;
        }
    }
}
