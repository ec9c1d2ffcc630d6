// verdict: LOSES_VIEWS
// why: another thread may write an older stamp into the shared array between its two reads, and then the current stamp is expected but the older one plus one is written.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.LongAdder;

/** Full blocks in the reference, the views of the open block in the stamp; who loses a race goes to the side. */
public class StampHolderReadTwice implements Counter {
    private static final int BLOCK = 1 << 20;

    private final AtomicStampedReference<Long> state = new AtomicStampedReference<>(0L, 0);
    private final LongAdder aside = new LongAdder();
    private final int[] stamp = new int[1]; // spares an allocation for each view

    @Override
    public void increment() {
        Long blocks = state.get(stamp);
        boolean last = stamp[0] == BLOCK - 1;
        Long next = last ? Long.valueOf(blocks + 1) : blocks;
        if (!state.compareAndSet(blocks, next, stamp[0], last ? 0 : stamp[0] + 1)) {
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
