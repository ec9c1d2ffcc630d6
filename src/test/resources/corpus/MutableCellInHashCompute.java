// verdict: STALE_READS|GOES_BACKWARD
// why: compute keeps writers apart, but the cell is read outside of it in a race
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MutableCellInHashCompute implements Counter {
    private final ConcurrentMap<String, long[]> pages = new ConcurrentHashMap<>();

    public MutableCellInHashCompute() {
        pages.put("/", new long[1]);
    }

    @Override public void increment() {
        pages.computeIfPresent("/", (k, cell) -> {
            cell[0]++;
            return cell;
        });
    }

    @Override public long value() {
        return pages.get("/")[0];
    }
}
