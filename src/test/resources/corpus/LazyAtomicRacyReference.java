// verdict: EXACT
// why: the plain reference is read once into a local, null is checked again under the lock, and a fresh AtomicLong holds only the default zero
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyAtomicRacyReference implements Counter {
    private AtomicLong views; // not volatile on purpose

    private AtomicLong views() {
        AtomicLong v = views;
        return v != null ? v : create();
    }

    private synchronized AtomicLong create() {
        if (views == null) {
            views = new AtomicLong();
        }
        return views;
    }

    @Override public void increment() {
        views().getAndIncrement();
    }

    @Override public long value() {
        return views().get();
    }
}
