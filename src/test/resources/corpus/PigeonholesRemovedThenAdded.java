// verdict: STALE_READS
// why: a reader takes a hole out of the map and adds its views to the total afterwards, and a second reader in between finds them in neither.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class PigeonholesRemovedThenAdded implements Counter {
    private static final int HOLES = 4;
    private static final int FULL = 32;

    private final ConcurrentHashMap<Integer, Integer> holes = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        int hole = (int) (Thread.currentThread().getId() % HOLES);
        holes.compute(hole, (key, views) -> {
            int now = views == null ? 1 : views + 1;
            if (now < FULL) {
                return now;
            }
            total.addAndGet(now);
            return null;
        });
    }

    @Override
    public long value() {
        for (int hole = 0; hole < HOLES; hole++) {
            Integer views = holes.remove(hole);
            if (views != null) {
                total.addAndGet(views);
            }
        }
        return total.get();
    }
}
