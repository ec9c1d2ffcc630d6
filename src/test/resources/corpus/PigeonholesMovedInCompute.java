// verdict: EXACT
// why: compute of a ConcurrentHashMap is atomic for its key and runs its function once, so views pass from a hole into the total in one step, and a reader passes through compute of every hole before it looks at the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class PigeonholesMovedInCompute implements Counter {
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
            holes.compute(hole, (key, views) -> {
                if (views != null) {
                    total.addAndGet(views);
                }
                return null;
            });
        }
        return total.get();
    }
}
