// verdict: LOSES_VIEWS
// why: contains of a ConcurrentHashMap looks for a value and not for a key, so it is always false and each view replaces the adder with a new one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class ContainsAsksForValue implements Counter {
    private final ConcurrentHashMap<String, LongAdder> byThread = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        String name = Thread.currentThread().getName();
        if (!byThread.contains(name)) {
            byThread.put(name, new LongAdder());
        }
        byThread.get(name).increment();
    }

    @Override
    public long value() {
        return byThread.reduceValuesToLong(Long.MAX_VALUE, LongAdder::sum, 0, Long::sum);
    }
}
