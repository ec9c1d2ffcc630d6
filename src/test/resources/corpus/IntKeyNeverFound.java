// verdict: LOSES_VIEWS
// why: The map is keyed by Long but asked with an Integer, which equals no Long: each view puts a fresh 1 over the thread's own cell.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class IntKeyNeverFound implements Counter {
    private final Map<Long, AtomicLong> byThread = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        int id = (int) Thread.currentThread().getId();
        AtomicLong cell = byThread.get(id);
        if (cell == null) {
            byThread.put((long) id, new AtomicLong(1));
        } else {
            cell.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return byThread.values().stream().mapToLong(AtomicLong::get).sum();
    }
}
