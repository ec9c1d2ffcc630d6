// verdict: SHARES_STATE
// why: a lambda that captures nothing need not be a new object each time it is evaluated (JLS 15.27.4), and on HotSpot it is one for all instances, so all counters find the same adder in the static identity map.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

public class LambdaAsIdentity implements Counter {
    private static final Map<Supplier<String>, LongAdder> METERS =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private final Supplier<String> label = () -> "page views"; // identity, not the text, is the key
    private final LongAdder meter = METERS.computeIfAbsent(label, l -> new LongAdder());

    @Override
    public void increment() {
        meter.increment();
    }

    @Override
    public long value() {
        return meter.sum();
    }

    @Override
    public String toString() {
        return label.get() + ": " + value();
    }
}
