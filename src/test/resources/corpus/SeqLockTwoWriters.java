// verdict: LOSES_VIEWS
// why: The sequence only guards readers: two writers may both read count before either writes it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class SeqLockTwoWriters implements Counter {
    private final AtomicInteger seq = new AtomicInteger();
    private volatile long count;

    @Override
    public void increment() {
        seq.incrementAndGet();
        count = count + 1;
        seq.incrementAndGet();
    }

    @Override
    public long value() {
        int before;
        long v;
        do {
            before = seq.get();
            v = count;
        } while ((before & 1) == 1 || seq.get() != before);
        return v;
    }
}
