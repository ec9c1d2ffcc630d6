// verdict: FAILS
// why: The clock of the wall may be set back, and then the next id, and with it increment(), throws IllegalStateException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** Every view gets a sortable id for the audit trail. */
public class SnowflakeEventIds implements Counter {
    private static final long EPOCH = 1_577_836_800_000L;

    private final LongAdder views = new LongAdder();
    private long lastMillis = Long.MIN_VALUE;
    private long sequence;
    private volatile long lastId;

    private synchronized long nextId() {
        long now = System.currentTimeMillis();
        if (now < lastMillis) {
            throw new IllegalStateException("Clock moved backwards, refusing to generate id for " + (lastMillis - now) + " ms");
        }
        sequence = now == lastMillis ? sequence + 1 : 0;
        lastMillis = now;
        return (now - EPOCH) << 22 | sequence & 0x3FFFFF;
    }

    @Override
    public void increment() {
        lastId = nextId();
        views.increment();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
