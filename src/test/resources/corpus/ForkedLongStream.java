// verdict: EXACT
// why: cells are summed by a parallel stream, which finishes before it answers
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class ForkedLongStream implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);

    @Override public void increment() {
        cells.incrementAndGet(Thread.currentThread().hashCode() & 3);
    }

    @Override public long value() {
        return IntStream.range(0, 4).parallel().mapToLong(cells::get).sum();
    }
}
