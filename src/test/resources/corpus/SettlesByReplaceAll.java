// verdict: OVERCOUNTS
// why: when a view is merged in at the same time replaceAll calls its function again with the new number, and what the first call has settled is settled twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class SettlesByReplaceAll implements Counter {
    private final ConcurrentHashMap<String, Long> pending = new ConcurrentHashMap<>();
    private long settled;

    @Override
    public void increment() {
        pending.merge(Thread.currentThread().getName(), 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        pending.replaceAll((name, views) -> {
            settled += views;
            return 0L;
        });
        return settled;
    }
}
