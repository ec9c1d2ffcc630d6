// verdict: LOSES_VIEWS
// why: the id of a terminated thread may be given to a new one, which puts a fresh cell over the old
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class ThreadIdReused implements Counter {
    private final ConcurrentMap<Long, AtomicLong> cells = new ConcurrentHashMap<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.put(Thread.currentThread().getId(), cell);
        return cell;
    });

    @Override public void increment() {
        mine.get().incrementAndGet();
    }

    @Override public long value() {
        return cells.values().stream().mapToLong(AtomicLong::get).sum();
    }
}
