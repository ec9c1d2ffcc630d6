// verdict: EXACT
// why: nanoTime may be negative or stand still, but & 15 is in 0..15 for every long; the cells are atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

public class NanoTimeMasked implements Counter {
    private final AtomicLong[] cells = Stream.generate(AtomicLong::new).limit(16).toArray(AtomicLong[]::new);

    @Override
    public void increment() {
        cells[(int) (System.nanoTime() & 15)].getAndIncrement();
    }

    @Override
    public long value() {
        return Stream.of(cells).mapToLong(AtomicLong::get).sum();
    }
}
