// verdict: LOSES_VIEWS
// why: if the clock passes the deadline before an attempt succeeds, the view is dropped
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class GivesUpAtDeadline implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (System.nanoTime() - deadline < 0) {
            long v = views.get();
            if (views.compareAndSet(v, v + 1)) {
                return;
            }
        }
    }

    @Override public long value() {
        return views.get();
    }
}
