// verdict: EXACT
// why: the map forgets the visitor least recently seen, but removeEldestEntry puts his count into the archive first, and all of it happens under the monitor that the reader takes too.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps a count for each of the sixteen latest visitors, and the rest in one number. */
public class LruEvictedArchived implements Counter {
    private static final int VISITORS = 16;

    private long archived;

    private final Map<Thread, Long> recent = new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Thread, Long> eldest) {
            if (size() <= VISITORS) {
                return false;
            }
            archived += eldest.getValue();
            return true;
        }
    };

    @Override
    public synchronized void increment() {
        Thread visitor = Thread.currentThread();
        Long before = recent.get(visitor);
        recent.put(visitor, before == null ? 1L : before + 1);
    }

    @Override
    public synchronized long value() {
        long sum = archived;
        for (long n : recent.values()) {
            sum += n;
        }
        return sum;
    }
}
