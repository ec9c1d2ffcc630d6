// verdict: EXACT
// why: the shared array may give another thread's stamp, but it is read once, and the compare-and-set succeeds only if this very reference and stamp are current and then writes their successor; any failure goes to the adder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.LongAdder;

/** Full blocks in the reference, the views of the open block in the stamp; who loses a race goes to the side. */
public class StampHolderReadOnce implements Counter {
    private static final int BLOCK = 1 << 20;

    private final AtomicStampedReference<Long> state = new AtomicStampedReference<>(0L, 0);
    private final LongAdder aside = new LongAdder();
    private final int[] stamp = new int[1]; // spares an allocation for each view

    @Override
    public void increment() {
        Long blocks = state.get(stamp);
        int open = stamp[0];
        boolean last = open == BLOCK - 1;
        Long next = last ? Long.valueOf(blocks + 1) : blocks;
        if (!state.compareAndSet(blocks, next, open, last ? 0 : open + 1)) {
            aside.increment();
        }
    }

    @Override
    public long value() {
        int[] open = new int[1];
        long blocks = state.get(open);
        return blocks * BLOCK + open[0] + aside.sum();
    }
}
