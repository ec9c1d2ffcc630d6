// verdict: FAILS
// why: the plain reference is read twice in a race, and the second read may still return null
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyCheckedThenReadAgain implements Counter {
    private AtomicLong views;

    @Override public void increment() {
        if (views == null) {
            synchronized (this) {
                if (views == null) {
                    views = new AtomicLong();
                }
            }
        }
        views.incrementAndGet();
    }

    @Override public synchronized long value() {
        return views == null ? 0 : views.get();
    }
}
