// verdict: LOSES_VIEWS
// why: the monitor keeps other writers out, but the weak compare-and-set may fail without any
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WeakCasOnce implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public synchronized void increment() {
        long v = views.get();
        views.weakCompareAndSetVolatile(v, v + 1); // nobody else can be here
    }

    @Override public long value() {
        return views.get();
    }
}
