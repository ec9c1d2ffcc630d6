// verdict: EXACT
// why: The first thread becomes the only writer of the volatile cell, for good; everybody else adds atomically to the other part, and both parts only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class BiasedOwnerCell implements Counter {
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private final AtomicLong others = new AtomicLong();
    private volatile long owned;

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        Thread biased = owner.get();
        if (biased == null && owner.compareAndSet(null, me)) {
            biased = me;
        }
        if (biased == me) {
            owned++;
        } else {
            others.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return owned + others.get();
    }
}
