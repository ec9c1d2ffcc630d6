// verdict: LOSES_VIEWS
// why: Conservative update raises only the rows that still hold the minimum it read; a second thread that read the same minimum finds them raised, its compare-and-sets fail, and its view is in no row.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

/** Count-min sketch with conservative update (Estan and Varghese), which gives tighter estimates than the plain one. */
public class ConservativeSketch implements Counter {
    private static final int DEPTH = 3;
    private static final int WIDTH = 64;
    private static final int[] SEEDS = {0x9E3779B9, 0x85EBCA6B, 0xC2B2AE35};

    static final class Sketch {
        private final AtomicLongArray[] rows = new AtomicLongArray[DEPTH];

        Sketch() {
            for (int r = 0; r < DEPTH; r++) {
                rows[r] = new AtomicLongArray(WIDTH);
            }
        }

        private int column(int row, String key) {
            int h = key.hashCode() * SEEDS[row];
            return (h ^ (h >>> 16)) & (WIDTH - 1);
        }

        void add(String key) {
            long estimate = estimate(key);
            for (int r = 0; r < DEPTH; r++) {
                // only those at the minimum go up; the others already overestimate
                rows[r].compareAndSet(column(r, key), estimate, estimate + 1);
            }
        }

        long estimate(String key) {
            long min = Long.MAX_VALUE;
            for (int r = 0; r < DEPTH; r++) {
                min = Math.min(min, rows[r].get(column(r, key)));
            }
            return min;
        }
    }

    private final Sketch sketch = new Sketch();
    private final String page;

    public ConservativeSketch() { this("/index.html"); }

    ConservativeSketch(String page) { this.page = page; }

    @Override public void increment() { sketch.add(page); }

    @Override public long value() { return sketch.estimate(page); }
}
