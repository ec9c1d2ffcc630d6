// verdict: EXACT
// why: remove(key) returns what it took, with all views merged until then, and a view that comes later begins a new entry; only readers under the monitor remove, and an entry that was there before stays until then.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class TakesWhatItGets implements Counter {
    private final ConcurrentHashMap<Long, Long> pending = new ConcurrentHashMap<>();
    private long settled;

    @Override
    public void increment() {
        pending.merge(Thread.currentThread().getId() % 16, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        for (Long desk : pending.keySet()) {
            Long taken = pending.remove(desk);
            if (taken != null) {
                settled += taken;
            }
        }
        return settled;
    }
}
