// verdict: EXACT
// why: a volatile sequence lock guards two volatile halves whose low one carries, and a reader starts again unless the same even sequence number stands on both sides of its reads.
import io.github.pageviews.counter.Counter;

public class SeqLockHiLoEscutcheon implements Counter {
    private volatile long sequence;
    private volatile int low;
    private volatile int high;

    @Override
    public synchronized void increment() {
        sequence++;
        int next = low + 1;
        low = next;
        if (next == 0) {
            high++;
        }
        sequence++;
    }

    @Override
    public long value() {
        while (true) {
            long before = sequence;
            if ((before & 1) != 0) {
                Thread.onSpinWait();
                continue;
            }
            int h = high;
            int l = low;
            if (sequence == before) {
                return ((long) h << 32) | Integer.toUnsignedLong(l);
            }
        }
    }
}
