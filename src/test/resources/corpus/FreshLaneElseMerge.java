// verdict: EXACT
// why: add puts a one only if the lane is absent, and merge counts whether the lane is still there or has been settled in between; a lane is taken out and added in one go under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class FreshLaneElseMerge implements Counter {
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
        lanes.merge(lane, 1L, Long::sum);
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
