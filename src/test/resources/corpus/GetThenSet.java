// verdict: LOSES_VIEWS
// why: two atomic calls are not one
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class GetThenSet implements Counter {
    private final AtomicLong views = new AtomicLong(0);

    @Override public void increment() {
        long current = views.get();
        views.set(current + 1);
    }

    @Override public long value() {
        return views.get();
    }
}
