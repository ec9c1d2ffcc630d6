// verdict: OVERFLOWS
// why: averagingLong gives a double, which can't hold the average of sixteen cells exactly once their sum is beyond 2^53.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class AverageTimesSixteen implements Counter {
    private static final int CELLS = 16;

    private final List<AtomicLong> cells = IntStream.range(0, CELLS)
            .mapToObj(i -> new AtomicLong())
            .collect(Collectors.toUnmodifiableList());

    @Override
    public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(CELLS)).incrementAndGet();
    }

    public double average() {
        return cells.stream().collect(Collectors.averagingLong(AtomicLong::get));
    }

    @Override
    public long value() {
        return (long) (average() * CELLS);
    }
}
