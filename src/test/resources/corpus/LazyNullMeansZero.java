// verdict: EXACT
// why: a racing null counts as zero, and whoever has read a count above zero is ordered after the reference was set
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyNullMeansZero implements Counter {
    private AtomicLong views;

    @Override public synchronized void increment() {
        if (views == null) {
            views = new AtomicLong();
        }
        views.incrementAndGet();
    }

    @Override public long value() {
        AtomicLong v = views;
        return v == null ? 0 : v.get();
    }
}
