// verdict: OVERFLOWS
// why: The reader adds up how far an int has moved since the last read, and 2^32 views without a read move it by nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class DeltaSinceLastRead implements Counter {
    private final AtomicInteger raw = new AtomicInteger();
    private int last;
    private long total;

    @Override
    public void increment() {
        raw.getAndIncrement();
    }

    /** The int may wrap: only its difference to the last reading counts. */
    @Override
    public synchronized long value() {
        int now = raw.get();
        total += Integer.toUnsignedLong(now - last);
        last = now;
        return total;
    }
}
