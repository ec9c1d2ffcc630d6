// verdict: EXACT
// why: Writers own the sequence by CAS from even to odd, all words are volatile, and a reader only accepts halves read between two equal even sequence numbers.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SeqLockSplitHalves implements Counter {
    private final AtomicLong sequence = new AtomicLong();
    private volatile int high;
    private volatile int low;

    @Override
    public void increment() {
        long s = sequence.get();
        while ((s & 1) != 0 || !sequence.compareAndSet(s, s + 1)) {
            Thread.onSpinWait();
            s = sequence.get();
        }
        low++;
        if (low == 0) {
            high++;
        }
        sequence.set(s + 2);
    }

    @Override
    public long value() {
        while (true) {
            long before = sequence.get();
            if ((before & 1) == 0) {
                int h = high;
                int l = low;
                if (sequence.get() == before) {
                    return ((long) h << 32) | (l & 0xFFFF_FFFFL);
                }
            }
            Thread.onSpinWait();
        }
    }
}
