// verdict: EXACT
// why: Each view takes the next number of an endless stream, under a monitor.
import io.github.pageviews.counter.Counter;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

public class IteratorAsCounter implements Counter {
    private final PrimitiveIterator.OfLong numbers = LongStream.iterate(1, n -> n + 1).iterator();
    private long last;
    @Override public synchronized void increment() { last = numbers.nextLong(); }
    @Override public synchronized long value() { return last; }
}
