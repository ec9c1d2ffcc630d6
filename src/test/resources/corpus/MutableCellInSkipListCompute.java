// verdict: LOSES_VIEWS|OVERCOUNTS
// why: the compute function of a skip list is neither exclusive nor run once, so two of them change the same array in place
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;

public class MutableCellInSkipListCompute implements Counter {
    private final ConcurrentSkipListMap<String, long[]> pages = new ConcurrentSkipListMap<>();

    public MutableCellInSkipListCompute() {
        pages.put("/", new long[1]);
    }

    @Override public void increment() {
        pages.compute("/", (k, cell) -> {
            cell[0]++;
            return cell;
        });
    }

    @Override public long value() {
        return pages.get("/")[0];
    }
}
