// verdict: EXACT
// why: a rung is begun only when the one below has been seen full, rungs are never removed, and each view is one conditional replace or one putIfAbsent; the top key and its number are read one after the other, but what was filled in between only makes the old top more complete.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A ladder of rungs with room for 4,096 views each; only the top rung is written. */
public class FullRungsBelow implements Counter {
    private static final long ROOM = 4096;

    private final ConcurrentSkipListMap<Long, Long> rungs = new ConcurrentSkipListMap<>();

    @Override
    public void increment() {
        while (true) {
            Map.Entry<Long, Long> top = rungs.lastEntry();
            if (top == null) {
                if (rungs.putIfAbsent(0L, 1L) == null) {
                    return;
                }
            } else if (top.getValue() == ROOM) {
                if (rungs.putIfAbsent(top.getKey() + 1, 1L) == null) {
                    return;
                }
            } else if (rungs.replace(top.getKey(), top.getValue(), top.getValue() + 1)) {
                return;
            }
        }
    }

    @Override
    public long value() {
        if (rungs.isEmpty()) {
            return 0;
        }
        long top = rungs.lastKey();
        return top * ROOM + rungs.get(top);
    }
}
