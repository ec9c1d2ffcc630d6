// verdict: EXACT
// why: check-then-act made safe by putIfAbsent and replace(key, old, new) in a loop
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MapReplaceLoop implements Counter {
    private final ConcurrentMap<String, Long> pages = new ConcurrentHashMap<>();

    @Override public void increment() {
        for (;;) {
            Long old = pages.get("home");
            if (old == null) {
                if (pages.putIfAbsent("home", 1L) == null) {
                    return;
                }
            } else if (pages.replace("home", old, old + 1)) {
                return;
            }
        }
    }

    @Override public long value() {
        Long v = pages.get("home");
        return v != null ? v : 0L;
    }
}
