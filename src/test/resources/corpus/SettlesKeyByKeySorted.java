// verdict: OVERCOUNTS
// why: computeIfPresent of a skip list map is not atomic: when a view is merged in at the same time its function runs again with the new number, and the first part has been settled already.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;

public class SettlesKeyByKeySorted implements Counter {
    private final ConcurrentSkipListMap<String, Long> pending = new ConcurrentSkipListMap<>();
    private long settled;

    @Override
    public void increment() {
        pending.merge(Thread.currentThread().getName(), 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        for (String name : pending.keySet()) {
            pending.computeIfPresent(name, (key, views) -> {
                settled += views;
                return 0L;
            });
        }
        return settled;
    }
}
