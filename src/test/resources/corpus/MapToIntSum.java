// verdict: OVERFLOWS
// why: Each cell is cut to an int before it is summed.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

public class MapToIntSum implements Counter {
    private final List<LongAdder> cells = List.of(new LongAdder(), new LongAdder());
    @Override public void increment() { cells.get((int) (Thread.currentThread().getId() & 1)).increment(); }
    @Override public long value() { return cells.stream().mapToInt(LongAdder::intValue).sum(); }
}
