// verdict: LOSES_VIEWS
// why: A thread that fetched the old adder before the swap adds to it after it was summed, and that adder is never looked at again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

public class AdderSwappedOnRead implements Counter {
    private final AtomicReference<LongAdder> window = new AtomicReference<>(new LongAdder());
    private long total;

    @Override
    public void increment() {
        window.get().increment();
    }

    @Override
    public synchronized long value() {
        total += window.getAndSet(new LongAdder()).sum();
        return total;
    }
}
