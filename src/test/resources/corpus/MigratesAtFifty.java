// verdict: EXACT
// why: after fifty views new ones go to the adder instead of the guarded field, and nothing is carried over; the flag is set and asked again under the monitor, the old part never changes afterwards, and a read adds both parts, which only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class MigratesAtFifty implements Counter {
    private static final int ENOUGH = 50;
    private long legacy;
    private volatile boolean migrated;
    private final LongAdder modern = new LongAdder();

    @Override public void increment() {
        if (!migrated && countedByLegacy()) return;
        modern.increment();
    }

    private synchronized boolean countedByLegacy() {
        if (migrated) return false;
        legacy++;
        if (legacy == ENOUGH) migrated = true;
        return true;
    }

    @Override public long value() {
        return (migrated ? ENOUGH : legacySoFar()) + modern.sum();
    }

    private synchronized long legacySoFar() {
        return legacy;
    }
}
