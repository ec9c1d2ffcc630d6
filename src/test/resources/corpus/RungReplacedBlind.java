// verdict: LOSES_VIEWS
// why: replace(key, value) only asks whether the key is there, so two views that read the same top entry both write the same next number.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A ladder of rungs with room for 4,096 views each; only the top rung is written. */
public class RungReplacedBlind implements Counter {
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
            } else if (rungs.replace(top.getKey(), top.getValue() + 1) != null) {
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
