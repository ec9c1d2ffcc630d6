// verdict: EXACT
// why: taken as unsigned, low is smaller than before only when it wraps from 2^32 - 1 to 0, and then one is carried; both methods hold the monitor.
import io.github.pageviews.counter.Counter;

/** The total in two ints, as the old file format has it. */
public class CarryWhenBelow implements Counter {
    private int high;
    private int low;

    @Override
    public synchronized void increment() {
        int before = low;
        low++;
        if (Integer.compareUnsigned(low, before) < 0) {
            high++;
        }
    }

    @Override
    public synchronized long value() {
        return ((long) high << 32) + Integer.toUnsignedLong(low);
    }
}
