// verdict: SHARES_STATE
// why: All instances are equal to each other, so in the static map they are one key and count into one adder.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class StaticMapEquals implements Counter {
    private static final Map<StaticMapEquals, AtomicLong> VIEWS = new ConcurrentHashMap<>();

    private final String page = "home";

    @Override
    public void increment() {
        VIEWS.computeIfAbsent(this, key -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong views = VIEWS.get(this);
        return views == null ? 0 : views.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaticMapEquals that && page.equals(that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page);
    }
}
