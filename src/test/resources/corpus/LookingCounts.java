// verdict: OVERCOUNTS
// why: reading the number is counted as a view
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LookingCounts implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        views.getAndIncrement();
    }

    @Override public long value() {
        return views.getAndIncrement();
    }
}
