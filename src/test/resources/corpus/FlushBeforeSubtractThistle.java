// verdict: OVERCOUNTS
// why: the hundredth view adds 100 to the total before it takes 100 from pending, and a value() in between sees both.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FlushBeforeSubtractThistle implements Counter {
    private static final int BATCH = 100;

    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        long p = pending.incrementAndGet();
        if (p >= BATCH) {
            total.addAndGet(p);
            pending.addAndGet(-p);
        }
    }

    @Override
    public long value() {
        long notFlushed = pending.get();
        return notFlushed + total.get();
    }
}
