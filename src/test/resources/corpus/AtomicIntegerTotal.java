// verdict: OVERFLOWS
// why: an AtomicInteger wraps after 2147483647, and reading it as unsigned only doubles that
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class AtomicIntegerTotal implements Counter {
    private final AtomicInteger views = new AtomicInteger();

    @Override public void increment() {
        views.incrementAndGet();
    }

    @Override public long value() {
        return Integer.toUnsignedLong(views.get());
    }
}
