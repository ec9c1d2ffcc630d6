// verdict: SHARES_STATE
// why: Two counters may be made at the same reading of nanoTime, and then they look up the same adder in the static registry.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class BornAtRegistry implements Counter {
    private static final Map<Long, LongAdder> METERS = new ConcurrentHashMap<>();

    private final long bornAt = System.nanoTime();

    private LongAdder meter() {
        return METERS.computeIfAbsent(bornAt, t -> new LongAdder());
    }

    @Override
    public void increment() {
        meter().increment();
    }

    @Override
    public long value() {
        return meter().sum();
    }
}
