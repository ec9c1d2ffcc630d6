// verdict: EXACT
// why: lazySet is a release store, enough to open a lock that is taken by compareAndSet
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class SpinLockLazyRelease implements Counter {
    private final AtomicInteger lock = new AtomicInteger();
    private long views;

    @Override public void increment() {
        while (!lock.compareAndSet(0, 1)) {
            Thread.onSpinWait();
        }
        views++;
        lock.lazySet(0);
    }

    @Override public long value() {
        while (!lock.compareAndSet(0, 1)) {
            Thread.onSpinWait();
        }
        long v = views;
        lock.lazySet(0);
        return v;
    }
}
