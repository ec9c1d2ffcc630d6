// verdict: EXACT
// why: everything is under one monitor and folding an old second into the archive keeps the sum, whatever the clock says.
import io.github.pageviews.counter.Counter;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

public class SlidingWindowArchiveElm implements Counter {
    private static final long WINDOW_SECONDS = 60;

    private final TreeMap<Long, Long> recent = new TreeMap<>();
    private long archived;

    @Override
    public synchronized void increment() {
        long second = System.currentTimeMillis() / 1000;
        recent.merge(second, 1L, Long::sum);
        archiveBefore(second - WINDOW_SECONDS);
    }

    private void archiveBefore(long limit) {
        Iterator<Map.Entry<Long, Long>> it = recent.headMap(limit).entrySet().iterator();
        while (it.hasNext()) {
            archived += it.next().getValue();
            it.remove();
        }
    }

    @Override
    public synchronized long value() {
        archiveBefore(System.currentTimeMillis() / 1000 - WINDOW_SECONDS);
        long total = archived;
        for (long n : recent.values()) {
            total += n;
        }
        return total;
    }
}
