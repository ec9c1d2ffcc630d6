// verdict: LOSES_VIEWS
// why: takeWhile ends at the first cell that is still zero, not only at the unused tail, so the views of a thread whose cell comes after an untouched one are never summed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class TakesWhilePositive implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        int cell = (int) (Thread.currentThread().getId() & 7);
        cells.incrementAndGet(cell);
    }

    @Override
    public long value() {
        return IntStream.range(0, cells.length())
                .mapToLong(cells::get)
                .takeWhile(n -> n > 0)
                .sum();
    }
}
