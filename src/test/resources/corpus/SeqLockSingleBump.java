// verdict: OVERCOUNTS
// why: The version is bumped only after both parts were written: at the 1000th view a read between thousands++ and units=0 sees 999 and 1 under an unchanged version and returns 1999.
import io.github.pageviews.counter.Counter;

public class SeqLockSingleBump implements Counter {
    private static final int RADIX = 1000;
    private volatile long version;
    private volatile long thousands;
    private volatile int units;

    @Override
    public synchronized void increment() {
        if (units == RADIX - 1) {
            thousands++;
            units = 0;
        } else {
            units++;
        }
        version++;
    }

    @Override
    public long value() {
        long before;
        long result;
        do {
            before = version;
            result = units + thousands * RADIX;
        } while (before != version); // somebody wrote meanwhile, again
        return result;
    }
}
