// verdict: EXACT
// why: double-checked locking with a volatile field creates one AtomicLong
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyAtomicDoubleChecked implements Counter {
    private volatile AtomicLong views;

    private AtomicLong views() {
        AtomicLong v = views;
        if (v == null) {
            synchronized (this) {
                v = views;
                if (v == null) {
                    views = v = new AtomicLong();
                }
            }
        }
        return v;
    }

    @Override public void increment() {
        views().incrementAndGet();
    }

    @Override public long value() {
        return views().get();
    }
}
