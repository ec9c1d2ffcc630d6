// verdict: EXACT
// why: The bigger array holds the same AtomicLong objects as the old one, so a thread that still uses the old array counts into cells that the new one sums too.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

public class GrowingCellsShareObjects implements Counter {
    private static final int HOT = 64;
    private static final int MAX_CELLS = 64;
    private volatile AtomicLong[] cells = {new AtomicLong(), new AtomicLong()};

    @Override
    public void increment() {
        AtomicLong[] current = cells;
        int index = Math.floorMod(Thread.currentThread().getId(), current.length);
        if (current[index].incrementAndGet() == HOT && current.length < MAX_CELLS) {
            grow(current);
        }
    }

    private synchronized void grow(AtomicLong[] from) {
        if (cells == from) {
            AtomicLong[] bigger = Arrays.copyOf(from, from.length * 2);
            for (int i = from.length; i < bigger.length; i++) {
                bigger[i] = new AtomicLong();
            }
            cells = bigger;
        }
    }

    @Override
    public long value() {
        return Arrays.stream(cells).mapToLong(AtomicLong::get).sum();
    }
}
