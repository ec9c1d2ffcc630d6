// verdict: GOES_BACKWARD|STALE_READS
// why: volatile is the array reference, not its element: value() races with the locked write, so of two reads in one thread the first may see it and the second not.
import io.github.pageviews.counter.Counter;

public class VolatileArrayElement implements Counter {
    private volatile long[] count = {0};

    @Override
    public void increment() {
        synchronized (this) {
            count[0]++;
        }
    }

    @Override
    public long value() {
        return count[0];
    }
}
