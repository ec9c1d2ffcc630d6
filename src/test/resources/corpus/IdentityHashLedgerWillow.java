// verdict: SHARES_STATE
// why: two counters may have the same identity hash code, and then they use the same cell of the static map.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class IdentityHashLedgerWillow implements Counter {
    private static final ConcurrentHashMap<Integer, AtomicLong> TOTALS = new ConcurrentHashMap<>();

    private final int id = System.identityHashCode(this);

    public IdentityHashLedgerWillow() {
        TOTALS.putIfAbsent(id, new AtomicLong());
    }

    @Override
    public void increment() {
        TOTALS.get(id).incrementAndGet();
    }

    @Override
    public long value() {
        return TOTALS.get(id).get();
    }
}
