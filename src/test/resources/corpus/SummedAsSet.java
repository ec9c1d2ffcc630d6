// verdict: LOSES_VIEWS
// why: The cells' counts are collected into a set before they are added, so two cells with the same count are taken for one.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class SummedAsSet implements Counter {
    private final AtomicLong[] cells = Stream.generate(AtomicLong::new).limit(8).toArray(AtomicLong[]::new);

    @Override
    public void increment() {
        cells[ThreadLocalRandom.current().nextInt(cells.length)].incrementAndGet();
    }

    @Override
    public long value() {
        return Arrays.stream(cells)
                .map(AtomicLong::get)
                .collect(Collectors.toSet())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
