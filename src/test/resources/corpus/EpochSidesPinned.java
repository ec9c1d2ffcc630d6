// verdict: LOSES_VIEWS
// why: A thread that has read the epoch but not yet pinned is not waited for, so it may add to the retired bag between the folder's get and its set to zero.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class EpochSidesPinned implements Counter {
    private final AtomicLong epoch = new AtomicLong();
    private final AtomicLongArray pins = new AtomicLongArray(2);
    private final AtomicLongArray bags = new AtomicLongArray(2);
    private long folded;

    @Override
    public void increment() {
        int side = (int) (epoch.get() & 1);
        pins.incrementAndGet(side);
        try {
            bags.incrementAndGet(side);
        } finally {
            pins.decrementAndGet(side);
        }
    }

    @Override
    public synchronized long value() {
        int other = fold();
        int first = fold();
        assert other != first;
        return folded;
    }

    private int fold() {
        int retired = (int) (epoch.getAndIncrement() & 1);
        while (pins.get(retired) != 0) {
            Thread.onSpinWait();
        }
        folded += bags.get(retired);
        bags.set(retired, 0);
        return retired;
    }
}
