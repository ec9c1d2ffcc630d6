// verdict: OVERFLOWS
// why: a short wraps to a negative number after 32767 views
import io.github.pageviews.counter.Counter;

public class ShortCells implements Counter {
    private final short[] cells = new short[4];

    @Override public void increment() {
        synchronized (cells) {
            cells[(int) Math.floorMod(Thread.currentThread().getId(), 4L)]++;
        }
    }

    @Override public long value() {
        synchronized (cells) {
            long sum = 0;
            for (short cell : cells) {
                sum += cell;
            }
            return sum;
        }
    }
}
