// verdict: EXACT
// why: Only one thread gets the total out of the map, the others wait until it is back.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TakenOutOfMap implements Counter {
    private final ConcurrentMap<String, Long> map = new ConcurrentHashMap<>(Map.of("views", 0L));
    @Override public void increment() {
        Long n;
        while ((n = map.remove("views")) == null) { Thread.onSpinWait(); }
        map.put("views", n + 1);
    }
    @Override public long value() {
        Long n;
        while ((n = map.get("views")) == null) { Thread.onSpinWait(); }
        return n;
    }
}
