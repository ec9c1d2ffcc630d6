// verdict: EXACT
// why: computeIfPresent of a ConcurrentHashMap is atomic and calls its function once, so what is settled under the monitor is just what is set to zero, and a key that was there before the read is visited.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class SettlesKeyByKey implements Counter {
    private final ConcurrentHashMap<String, Long> pending = new ConcurrentHashMap<>();
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
