// verdict: OVERFLOWS
// why: taken as unsigned the int is good beyond 2^31 but it wraps to zero at 2^32.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class UnsignedIntCredenza implements Counter {
    /** A uint32, as Java has none. */
    private final AtomicInteger views = new AtomicInteger();

    @Override
    public void increment() {
        views.getAndIncrement();
    }

    @Override
    public long value() {
        return Integer.toUnsignedLong(views.get());
    }
}
