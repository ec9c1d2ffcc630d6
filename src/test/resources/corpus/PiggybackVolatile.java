// verdict: GOES_BACKWARD|STALE_READS
// why: value() reads the plain count after the volatile version; a write that has reached count but not version is a race, so one read may see it and a later one not.
import io.github.pageviews.counter.Counter;

public class PiggybackVolatile implements Counter {
    private long count;
    private volatile int version;

    @Override
    public synchronized void increment() {
        count++;
        version++;              // publishes count
    }

    @Override
    public long value() {
        int ignored = version;  // acquires it
        return count;
    }
}
