// verdict: EXACT
// why: contains looks for a value and not for a key, so it is always false, but putIfAbsent keeps the adder that is there, and adders are never replaced or removed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class ContainsThenPutIfAbsent implements Counter {
    private final ConcurrentHashMap<String, LongAdder> byThread = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        String name = Thread.currentThread().getName();
        if (!byThread.contains(name)) {
            byThread.putIfAbsent(name, new LongAdder());
        }
        byThread.get(name).increment();
    }

    @Override
    public long value() {
        return byThread.reduceValuesToLong(Long.MAX_VALUE, LongAdder::sum, 0, Long::sum);
    }
}
