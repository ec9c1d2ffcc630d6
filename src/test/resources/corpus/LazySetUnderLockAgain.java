// verdict: EXACT
// why: The monitor orders the writers, and a lazySet that happens before a get cannot be missed by it; a single variable's reads never go back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazySetUnderLockAgain implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public synchronized void increment() {
        views.lazySet(views.getPlain() + 1);
    }

    @Override
    public long value() {
        return views.get();
    }
}
