// verdict: SHARES_STATE
// why: identity hash codes are not unique, and two instances with the same one share an entry
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class IdentityHashRegistry implements Counter {
    private static final ConcurrentHashMap<Integer, AtomicLong> COUNTS = new ConcurrentHashMap<>();

    private AtomicLong mine() {
        return COUNTS.computeIfAbsent(System.identityHashCode(this), k -> new AtomicLong());
    }

    @Override public void increment() {
        mine().incrementAndGet();
    }

    @Override public long value() {
        return mine().get();
    }
}
