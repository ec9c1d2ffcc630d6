// verdict: EXACT
// why: clone() of the array is shallow: element 0 of every copy is the same object, so there is one lock.
import io.github.pageviews.counter.Counter;

public class ClonedLocks implements Counter {
    private final Object[] locks = {new Object(), new Object()};
    private long n;

    @Override
    public void increment() {
        synchronized (locks.clone()[0]) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized (locks.clone()[0]) {
            return n;
        }
    }
}
