// verdict: EXACT
// why: each value of the WeakHashMap refers strongly to its own key, so no entry is ever dropped, and the map is used under the monitor only
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakKeyHeldByValue implements Counter {
    private static final class Cell {
        final Thread owner;
        long views;

        Cell(Thread owner) {
            this.owner = owner;
        }
    }

    private final Map<Thread, Cell> cells = new WeakHashMap<>();

    @Override
    public synchronized void increment() {
        cells.computeIfAbsent(Thread.currentThread(), Cell::new).views++;
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (Cell c : cells.values()) {
            sum += c.views;
        }
        return sum;
    }
}
