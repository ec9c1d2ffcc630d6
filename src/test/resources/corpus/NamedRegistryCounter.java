// verdict: SHARES_STATE
// why: Instances look their adder up by name in a static registry, and every no-argument instance has the same name.
import io.github.pageviews.counter.Counter;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class NamedRegistryCounter implements Counter {

    private static final class Metrics {
        private static final ConcurrentMap<String, LongAdder> ALL = new ConcurrentHashMap<>();

        static LongAdder named(String name) {
            return ALL.computeIfAbsent(Objects.requireNonNull(name), n -> new LongAdder());
        }
    }

    private final LongAdder views;

    public NamedRegistryCounter() {
        this("page.views");
    }

    public NamedRegistryCounter(String name) {
        this.views = Metrics.named(name);
    }

    @Override
    public void increment() {
        views.increment();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
