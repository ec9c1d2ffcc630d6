// verdict: EXACT
// why: Arrays.asList is fixed in size, but set is allowed and writes through; both methods hold the monitor.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.List;

public class FixedSizeList implements Counter {
    private final List<Long> box = Arrays.asList(0L);

    @Override
    public synchronized void increment() {
        box.set(0, box.get(0) + 1);
    }

    @Override
    public synchronized long value() {
        return box.get(0);
    }
}
