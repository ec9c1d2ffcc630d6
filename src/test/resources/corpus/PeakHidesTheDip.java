// verdict: STALE_READS
// why: when the eighth view moves the batch it is for a moment in neither number, and a read then misses seven finished views; the peak only keeps such a read from falling below an earlier one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

public class PeakHidesTheDip implements Counter {
    private static final int BATCH = 8;

    private final AtomicLong recent = new AtomicLong();
    private final AtomicLong archived = new AtomicLong();
    private final LongAccumulator peak = new LongAccumulator(Math::max, 0L);

    @Override
    public void increment() {
        if (recent.incrementAndGet() == BATCH) {
            archived.addAndGet(recent.getAndSet(0));
        }
    }

    @Override
    public long value() {
        // the archive first, so that a batch on its way is never counted twice,
        // and never less than anybody has been told before
        peak.accumulate(archived.get() + recent.get());
        return peak.get();
    }
}
