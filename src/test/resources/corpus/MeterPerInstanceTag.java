// verdict: EXACT
// why: The registry is static, but every counter has its own tag from an atomic sequence and so its own adder, which is never removed.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts with a metrics facade, so that operations see the page views on their dashboard as well. */
public class MeterPerInstanceTag implements Counter {

    record MeterId(String name, Map<String, String> tags) { }

    static final class Metrics {
        private static final Map<MeterId, LongAdder> METERS = new ConcurrentHashMap<>();

        private Metrics() { }

        static LongAdder counter(String name, Map<String, String> tags) {
            return METERS.computeIfAbsent(new MeterId(name, Map.copyOf(tags)), id -> new LongAdder());
        }

        static String scrape() {
            return METERS.entrySet().stream()
                    .map(e -> e.getKey().name() + e.getKey().tags() + " " + e.getValue().sum())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static final AtomicLong INSTANCES = new AtomicLong();

    private final Map<String, String> tags = Map.of("instance", Long.toString(INSTANCES.incrementAndGet()));

    private LongAdder meter() {
        return Metrics.counter("page_views_total", tags);
    }

    @Override
    public void increment() {
        meter().increment();
    }

    @Override
    public long value() {
        return meter().sum();
    }

    @Override
    public String toString() {
        return Metrics.scrape();
    }
}
