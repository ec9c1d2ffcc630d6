// verdict: FAILS|OVERFLOWS
// why: at 2147483647 the checked increment throws
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class IncrementExact implements Counter {
    private final AtomicInteger views = new AtomicInteger();

    @Override public void increment() {
        views.updateAndGet(Math::incrementExact);
    }

    @Override public long value() {
        return views.get();
    }
}
