// verdict: LOSES_VIEWS
// why: A string concatenated at run time is newly created (JLS 15.18.1), so no two calls lock the same object.
import io.github.pageviews.counter.Counter;

public class ConcatenatedLock implements Counter {
    private final String page;
    private long n;

    public ConcatenatedLock() {
        this("/home");
    }

    private ConcatenatedLock(String page) {
        this.page = page;
    }

    @Override
    public void increment() {
        synchronized ("lock:" + page) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized ("lock:" + page) {
            return n;
        }
    }
}
