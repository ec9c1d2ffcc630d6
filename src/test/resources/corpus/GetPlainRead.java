// verdict: STALE_READS|GOES_BACKWARD
// why: getPlain reads the atomic as if it were not volatile: halves and older values are allowed
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class GetPlainRead implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        views.incrementAndGet();
    }

    @Override public long value() {
        return views.getPlain();
    }
}
