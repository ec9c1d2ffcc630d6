// verdict: OVERFLOWS
// why: the page that completes a hundred takes a hundred off, but only if it sees exactly a hundred when it looks again; if another was counted in between, the rest grows for ever, and it is an int.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class PagesPrintedByTheBatch implements Counter {
    private static final int BATCH = 100;

    private final AtomicInteger rest = new AtomicInteger();
    private final AtomicLong batches = new AtomicLong();

    @Override
    public void increment() {
        synchronized (batches) {
            rest.incrementAndGet();
        }
        synchronized (batches) {
            if (rest.compareAndSet(BATCH, 0)) {
                batches.addAndGet(BATCH);
            }
        }
    }

    @Override
    public long value() {
        synchronized (batches) {
            return batches.get() + rest.get();
        }
    }
}
