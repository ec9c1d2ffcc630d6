// verdict: STALE_READS
// why: The sequence is a byte that comes back after 128 writes, so a reader can join the old hundreds with the new units of a count exactly 128 views later.
import io.github.pageviews.counter.Counter;

public class SeqlockByteSequence implements Counter {
    private volatile byte sequence;
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
        while (true) {
            byte before = sequence;
            if ((before & 1) == 0) {
                long h = hundreds;
                int u = units;
                if (sequence == before) {
                    return h * 100 + u;
                }
            }
            Thread.onSpinWait();
        }
    }
}
