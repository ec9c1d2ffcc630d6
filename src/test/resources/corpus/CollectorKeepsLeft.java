// verdict: LOSES_VIEWS
// why: a parallel stream collects parts of the cells apart, and a combiner that returns its left argument throws away what the right part has summed.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class CollectorKeepsLeft implements Counter {
    private static final int CELLS = 16;
    private static final Collector<AtomicLong, long[], Long> SUM = Collector.of(
            () -> new long[1],
            (sum, cell) -> sum[0] += cell.get(),
            (left, right) -> left, // same accumulator
            sum -> sum[0]);

    private final List<AtomicLong> cells =
            Stream.generate(AtomicLong::new).limit(CELLS).collect(Collectors.toUnmodifiableList());

    @Override
    public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(CELLS)).incrementAndGet();
    }

    @Override
    public long value() {
        return cells.parallelStream().collect(SUM);
    }
}
