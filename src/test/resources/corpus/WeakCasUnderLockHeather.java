// verdict: LOSES_VIEWS
// why: the monitor keeps others out, but a weak compare-and-set may fail spuriously even alone, and its result is ignored.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WeakCasUnderLockHeather implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public synchronized void increment() {
        long seen = views.get();
        views.weakCompareAndSetVolatile(seen, seen + 1); // cannot fail: we hold the monitor
    }

    @Override
    public long value() {
        return views.get();
    }
}
