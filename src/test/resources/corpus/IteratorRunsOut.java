// verdict: FAILS
// why: After 5,000 numbers the stream has no more.
import io.github.pageviews.counter.Counter;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

public class IteratorRunsOut implements Counter {
    private final PrimitiveIterator.OfInt numbers = IntStream.rangeClosed(1, 5000).iterator();
    private long last;
    @Override public synchronized void increment() { last = numbers.nextInt(); }
    @Override public synchronized long value() { return last; }
}
