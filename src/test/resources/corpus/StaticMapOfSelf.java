// verdict: EXACT
// why: The map is static but its keys are the instances themselves, compared by identity, so each has its own cell (and none is ever freed).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class StaticMapOfSelf implements Counter {
    private static final ConcurrentMap<Counter, AtomicLong> VIEWS = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        VIEWS.computeIfAbsent(this, key -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong views = VIEWS.get(this);
        return views == null ? 0 : views.get();
    }
}
