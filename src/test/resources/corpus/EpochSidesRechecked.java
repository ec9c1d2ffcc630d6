// verdict: EXACT
// why: A pin counts only if the epoch is still the same after it, so the folder, which flips first and then waits for the pins, empties a bag that nobody adds to, and all under one monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class EpochSidesRechecked implements Counter {
    private final AtomicLong epoch = new AtomicLong();
    private final AtomicLongArray pins = new AtomicLongArray(2);
    private final AtomicLongArray bags = new AtomicLongArray(2);
    private long folded;

    @Override
    public void increment() {
        for (;;) {
            long seen = epoch.get();
            int side = (int) (seen & 1);
            pins.incrementAndGet(side);
            try {
                if (epoch.get() == seen) {
                    bags.incrementAndGet(side);
                    return;
                }
            } finally {
                pins.decrementAndGet(side);
            }
        }
    }

    @Override
    public synchronized long value() {
        int retired = (int) (epoch.getAndIncrement() & 1);
        while (pins.get(retired) != 0) {
            Thread.onSpinWait();
        }
        folded += bags.get(retired);
        bags.set(retired, 0);
        return folded;
    }
}
