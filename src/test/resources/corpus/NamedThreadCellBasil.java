// verdict: LOSES_VIEWS
// why: two threads may have the same name, share the plain cell, both read 0 and both write 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class NamedThreadCellBasil implements Counter {
    private static final class Cell {
        volatile long views; // written by one thread only, read by all
    }

    private final ConcurrentHashMap<String, Cell> cells = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        String name = Thread.currentThread().getName();
        Cell mine = cells.computeIfAbsent(name, n -> new Cell());
        mine.views = mine.views + 1;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell c : cells.values()) {
            sum += c.views;
        }
        return sum;
    }
}
