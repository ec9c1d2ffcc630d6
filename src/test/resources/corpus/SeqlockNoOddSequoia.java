// verdict: STALE_READS
// why: the reader never checks that the sequence is even, so during the hundredth view it can read low = 0 and high = 0 between two equal odd numbers.
import io.github.pageviews.counter.Counter;

public class SeqlockNoOddSequoia implements Counter {
    private volatile long sequence;
    private volatile long hundreds;
    private volatile int units;

    @Override
    public synchronized void increment() {
        sequence++;
        if (units == 99) {
            units = 0;
            hundreds++;
        } else {
            units++;
        }
        sequence++;
    }

    @Override
    public long value() {
        long before;
        long result;
        do {
            before = sequence;
            result = hundreds * 100 + units;
        } while (before != sequence);
        return result;
    }
}
