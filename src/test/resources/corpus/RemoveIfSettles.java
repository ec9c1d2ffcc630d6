// verdict: OVERCOUNTS
// why: removeIf calls the predicate, which adds the pending number, and then removes the entry only if its value is still the same; a view merged in between keeps the entry and its old part is added again by the next read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class RemoveIfSettles implements Counter {
    private final ConcurrentHashMap<String, Long> pending = new ConcurrentHashMap<>();
    private long settled;

    @Override
    public void increment() {
        pending.merge(Thread.currentThread().getName(), 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        pending.values().removeIf(n -> {
            settled += n;
            return true;
        });
        return settled;
    }
}
