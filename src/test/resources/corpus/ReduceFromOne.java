// verdict: OVERCOUNTS
// why: reduce starts at its identity, and 1 is not the identity of a sum: value() is 1 before the first view.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class ReduceFromOne implements Counter {
    private final List<AtomicLong> cells = List.of(new AtomicLong(), new AtomicLong());

    @Override
    public void increment() {
        cells.get(Thread.currentThread().isDaemon() ? 1 : 0).incrementAndGet();
    }

    @Override
    public long value() {
        return cells.stream().map(AtomicLong::get).reduce(1L, Long::sum);
    }
}
