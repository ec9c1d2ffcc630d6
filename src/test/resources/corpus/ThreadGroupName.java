// verdict: EXACT
// why: the group's name only chooses the cell
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class ThreadGroupName implements Counter {
    private final Map<String, LongAdder> cells = new ConcurrentHashMap<>();

    @Override public void increment() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        String name = group == null ? "none" : group.getName();
        cells.computeIfAbsent(name, key -> new LongAdder()).increment();
    }

    @Override public long value() {
        long sum = 0;
        for (LongAdder cell : cells.values()) {
            sum += cell.sum();
        }
        return sum;
    }
}
