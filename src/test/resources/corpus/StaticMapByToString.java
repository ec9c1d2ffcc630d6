// verdict: SHARES_STATE
// why: Object.toString is the class name and the identity hash code, which two live instances may share; they then count into one adder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class StaticMapByToString implements Counter {
    private static final ConcurrentMap<String, LongAdder> COUNTERS = new ConcurrentHashMap<>();

    private LongAdder mine() {
        return COUNTERS.computeIfAbsent(toString(), name -> new LongAdder());
    }

    @Override public void increment() { mine().increment(); }
    @Override public long value() { return mine().sum(); }
}
