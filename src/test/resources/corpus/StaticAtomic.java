// verdict: SHARES_STATE
// why: the count is static
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class StaticAtomic implements Counter {
    private static final AtomicLong VIEWS = new AtomicLong();

    @Override public void increment() {
        VIEWS.incrementAndGet();
    }

    @Override public long value() {
        return VIEWS.get();
    }
}
