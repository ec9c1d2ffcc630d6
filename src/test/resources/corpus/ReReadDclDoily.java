// verdict: FAILS
// why: the plain field is read twice without the lock, and a racing second read may still return null after the first saw the object, which is a NullPointerException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ReReadDclDoily implements Counter {
    private static final class Store {
        private final AtomicLong views = new AtomicLong();

        void hit() {
            views.incrementAndGet();
        }

        long hits() {
            return views.get();
        }
    }

    private Store store;

    private Store store() {
        if (store == null) {
            synchronized (this) {
                if (store == null) {
                    store = new Store();
                }
            }
        }
        return store;
    }

    @Override
    public void increment() {
        store().hit();
    }

    @Override
    public long value() {
        return store().hits();
    }
}
