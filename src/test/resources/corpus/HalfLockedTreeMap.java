// verdict: GOES_BACKWARD|FAILS
// why: The map is read without the monitor under which it is written.
import io.github.pageviews.counter.Counter;
import java.util.TreeMap;

public class HalfLockedTreeMap implements Counter {
    private final TreeMap<String, Long> map = new TreeMap<>(java.util.Map.of("views", 0L));
    @Override public void increment() { synchronized (map) { map.merge("views", 1L, Long::sum); } }
    @Override public long value() { return map.get("views"); }
}
