// verdict: STALE_READS
// why: when a view is merged between the look at an entry and remove(key, value) nothing is removed, and the finished views of that entry are missing in this read; the next one has them.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TakesOnlyIfSame implements Counter {
    private final ConcurrentHashMap<Long, Long> pending = new ConcurrentHashMap<>();
    private long settled;

    @Override
    public void increment() {
        pending.merge(Thread.currentThread().getId() % 16, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        for (Map.Entry<Long, Long> desk : pending.entrySet()) {
            if (pending.remove(desk.getKey(), desk.getValue())) {
                settled += desk.getValue();
            }
        }
        return settled;
    }
}
