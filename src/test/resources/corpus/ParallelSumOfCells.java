// verdict: EXACT
// why: Each cell only grows and a parallel stream reads every one of them during the call, in whatever order.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

public class ParallelSumOfCells implements Counter {
    private final AtomicLong[] cells = Stream.generate(AtomicLong::new).limit(4).toArray(AtomicLong[]::new);

    @Override
    public void increment() {
        cells[ThreadLocalRandom.current().nextInt(cells.length)].incrementAndGet();
    }

    @Override
    public long value() {
        return Arrays.stream(cells).parallel().mapToLong(AtomicLong::get).sum();
    }
}
