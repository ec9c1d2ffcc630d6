// verdict: EXACT
// why: ConcurrentHashMap.merge is atomic per key, so threads that share a name merely share a cell, and entries are never removed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class NameKeyedMerge implements Counter {
    private final ConcurrentMap<String, Long> viewsByThreadName = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        viewsByThreadName.merge(Thread.currentThread().getName(), 1L, Long::sum);
    }

    @Override
    public long value() {
        return viewsByThreadName.values().stream().mapToLong(Long::longValue).sum();
    }
}
