// verdict: STALE_READS|GOES_BACKWARD
// why: While one thread has the total out of the map a reader takes it for zero.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TakenOutReadsZero implements Counter {
    private final ConcurrentMap<String, Long> map = new ConcurrentHashMap<>(Map.of("views", 0L));
    @Override public void increment() {
        Long n;
        while ((n = map.remove("views")) == null) { Thread.onSpinWait(); }
        map.put("views", n + 1);
    }
    @Override public long value() { return map.getOrDefault("views", 0L); }
}
