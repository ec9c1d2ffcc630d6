// verdict: EXACT
// why: The only key never collides, every row holds all finished views and no unstarted ones and only grows, so the smallest row lies between the two and never falls.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** A count-min sketch, as we would use it for all pages; here it holds a single one. */
public class CountMinSingleKey implements Counter {

    static final class CountMin {
        private final int depth;
        private final int width;
        private final AtomicLongArray table;

        CountMin(int depth, int width) {
            this.depth = depth;
            this.width = width;
            this.table = new AtomicLongArray(depth * width);
        }

        private int cell(int row, Object key) {
            return row * width + Math.floorMod(key.hashCode() * (2 * row + 31), width);
        }

        void add(Object key) {
            for (int row = 0; row < depth; row++) {
                table.getAndIncrement(cell(row, key));
            }
        }

        long atMost(Object key) {
            return IntStream.range(0, depth)
                    .mapToLong(row -> table.get(cell(row, key)))
                    .min()
                    .orElse(0L);
        }
    }

    private final CountMin sketch = new CountMin(4, 128);
    private final String key = "page";

    @Override
    public void increment() {
        sketch.add(key);
    }

    @Override
    public long value() {
        return sketch.atMost(key);
    }
}
