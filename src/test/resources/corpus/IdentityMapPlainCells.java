// verdict: GOES_BACKWARD
// why: The cell is a plain array element read without the owner's knowledge, so of two racing reads the later may see less.
import io.github.pageviews.counter.Counter;
import java.util.IdentityHashMap;
import java.util.Map;

public class IdentityMapPlainCells implements Counter {
    private final Map<Thread, long[]> cells = new IdentityHashMap<>();
    @Override public void increment() {
        long[] cell;
        synchronized (cells) { cell = cells.computeIfAbsent(Thread.currentThread(), t -> new long[1]); }
        cell[0]++;
    }
    @Override public long value() {
        long sum = 0;
        synchronized (cells) { for (long[] cell : cells.values()) { sum += cell[0]; } }
        return sum;
    }
}
