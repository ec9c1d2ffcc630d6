// verdict: LOSES_VIEWS
// why: Numbers below the newest are removed, so a thread that slept with an old number puts it in again as if it were new.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

public class SkipListTidied implements Counter {
    private final ConcurrentSkipListMap<Long, Boolean> taken = new ConcurrentSkipListMap<>();

    private long last() {
        Map.Entry<Long, Boolean> entry = taken.lastEntry();
        return entry == null ? 0 : entry.getKey();
    }

    @Override
    public void increment() {
        long mine = last() + 1;
        while (taken.putIfAbsent(mine, Boolean.TRUE) != null) {
            mine++;
        }
        // only the highest number matters: don't let the map grow
        taken.headMap(mine).clear();
    }

    @Override
    public long value() {
        return last();
    }
}
