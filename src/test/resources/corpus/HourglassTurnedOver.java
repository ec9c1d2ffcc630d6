// verdict: EXACT
// why: the sand runs up to a thousand and down to nothing in turn and never further, each end turns the glass once, and both methods hold the lock, which neither an interrupt nor anything else keeps them from.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class HourglassTurnedOver implements Counter {
    private static final int GRAINS = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private long turns;
    private int sand;
    private int flow = 1;

    @Override
    public void increment() {
        lock.lock();
        try {
            sand += flow;
            if (sand % GRAINS == 0) {
                turns++;
                flow = -flow;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            int run = flow > 0 ? sand : GRAINS - sand;
            return turns * GRAINS + run;
        } finally {
            lock.unlock();
        }
    }
}
