// verdict: EXACT
// why: Exactly one putIfAbsent puts its cell, which starts at 1 for that view; all others get that cell back and add to it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class PutIfAbsentOne implements Counter {
    private final ConcurrentMap<String, AtomicLong> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        AtomicLong before = pages.putIfAbsent("/", new AtomicLong(1));
        if (before != null) {
            before.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return pages.getOrDefault("/", new AtomicLong()).get();
    }
}
