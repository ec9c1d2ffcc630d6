// verdict: LOSES_VIEWS
// why: the result of incrementAndGet is stored back with set, which may overwrite a view that another thread has added in between.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicLong;

public class SetToIncremented implements Counter {

    // was: private long count;
    private final AtomicLong count = new AtomicLong(0);

    @Override
    public void increment() {
        // was: count = count + 1;
        count.set(count.incrementAndGet());
    }

    @Override
    public long value() {
        return count.get();
    }

    @Override
    public String toString() {
        return "Number of page view: " + count;
    }
}
