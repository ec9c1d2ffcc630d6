// verdict: LOSES_VIEWS
// why: a reader may settle and remove the lane between add, which found it there, and computeIfPresent, which then finds nothing and counts nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class FreshLaneElseCompute implements Counter {
    private static final int LANES = 16;

    private final ConcurrentHashMap<Integer, Long> lanes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap.KeySetView<Integer, Long> firsts = lanes.keySet(1L);
    private long settled;

    @Override
    public void increment() {
        int lane = (int) (Thread.currentThread().getId() % LANES);
        if (firsts.add(lane)) {
            return; // a fresh lane starts at one
        }
        lanes.computeIfPresent(lane, (key, views) -> views + 1);
    }

    @Override
    public synchronized long value() {
        for (int lane = 0; lane < LANES; lane++) {
            Long views = lanes.remove(lane);
            if (views != null) {
                settled += views;
            }
        }
        return settled;
    }
}
