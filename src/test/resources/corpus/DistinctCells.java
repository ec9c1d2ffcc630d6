// verdict: LOSES_VIEWS
// why: distinct() drops equal counts: with one view in each of two cells the sum is 1.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class DistinctCells implements Counter {
    private final List<AtomicLong> cells = List.of(new AtomicLong(), new AtomicLong());

    @Override
    public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(2)).incrementAndGet();
    }

    @Override
    public long value() {
        return cells.stream().map(AtomicLong::get).distinct().mapToLong(n -> n).sum();
    }
}
