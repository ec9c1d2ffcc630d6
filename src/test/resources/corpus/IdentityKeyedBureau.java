// verdict: SHARES_STATE
// why: the static table is keyed by the identity hash code, which two living instances may have in common, and then both count into one adder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class IdentityKeyedBureau implements Counter {
    private static final class Registry {
        static final Registry INSTANCE = new Registry();
        private final ConcurrentMap<Integer, LongAdder> adders = new ConcurrentHashMap<>();

        LongAdder adderOf(Object owner) {
            // the hash, not the object: a key must not keep the counter alive
            return adders.computeIfAbsent(System.identityHashCode(owner), id -> new LongAdder());
        }
    }

    private final LongAdder adder = Registry.INSTANCE.adderOf(this);

    @Override
    public void increment() {
        adder.increment();
    }

    @Override
    public long value() {
        return adder.sum();
    }
}
