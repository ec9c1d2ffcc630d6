// verdict: EXACT
// why: while views move from the hot map to the cold one they are in both for a moment, and both maps are read one after the other, but the move, every view and every read run inside one atomic call on the same key of the hot map, which runs its function once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class HotToColdInsideCompute implements Counter {
    private static final String PAGE = "/index.html";

    private final ConcurrentHashMap<String, Integer> hot = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Long> cold = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        if (hot.merge(PAGE, 1, Integer::sum) >= 20) {
            hot.computeIfPresent(PAGE, (page, views) -> {
                cold.merge(page, (long) views, Long::sum);
                return null;
            });
        }
    }

    @Override
    public long value() {
        long[] both = new long[1];
        hot.compute(PAGE, (page, views) -> {
            both[0] = cold.getOrDefault(page, 0L) + (views == null ? 0 : views);
            return views;
        });
        return both[0];
    }
}
