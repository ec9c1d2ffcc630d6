// verdict: FAILS
// why: the entries that a ConcurrentSkipListMap hands out are snapshots that don't support setValue, so the second view throws UnsupportedOperationException.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Views by thread priority, the busiest priorities last. */
public class SortedEntrySet implements Counter {
    private final ConcurrentSkipListMap<Integer, Long> byPriority = new ConcurrentSkipListMap<>();

    @Override
    public synchronized void increment() {
        int priority = Thread.currentThread().getPriority();
        Map.Entry<Integer, Long> entry = byPriority.ceilingEntry(priority);
        if (entry == null || entry.getKey() != priority) {
            byPriority.put(priority, 1L);
        } else {
            entry.setValue(entry.getValue() + 1);
        }
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (long views : byPriority.descendingMap().values()) {
            sum += views;
        }
        return sum;
    }
}
