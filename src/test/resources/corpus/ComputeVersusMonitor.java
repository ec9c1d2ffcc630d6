// verdict: HANGS
// why: increment() holds the map's entry while its function waits for the monitor, and value() holds the monitor while computeIfAbsent waits for the entry.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;

/** The count is in a ConcurrentHashMap, the last ten times under the monitor. */
public class ComputeVersusMonitor implements Counter {
    private static final String PAGE = "page";

    private final ConcurrentHashMap<String, Long> counts = new ConcurrentHashMap<>();
    private final Deque<Long> recent = new ArrayDeque<>();
    private long lastRead;

    @Override
    public void increment() {
        counts.compute(PAGE, (page, count) -> {
            remember(System.currentTimeMillis());
            return count == null ? 1 : count + 1;
        });
    }

    private synchronized void remember(long time) {
        recent.addLast(time);
        if (recent.size() > 10) {
            recent.removeFirst();
        }
    }

    @Override
    public synchronized long value() {
        lastRead = recent.isEmpty() ? 0 : recent.getLast();
        return counts.computeIfAbsent(PAGE, page -> 0L);
    }
}
