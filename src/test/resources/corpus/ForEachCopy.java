// verdict: LOSES_VIEWS
// why: The loop variable is a copy of the element; incrementing it changes no cell.
import io.github.pageviews.counter.Counter;
import java.util.stream.LongStream;

public class ForEachCopy implements Counter {
    private final long[] cells = new long[1];

    @Override
    public synchronized void increment() {
        for (long cell : cells) {
            cell++;
        }
    }

    @Override
    public synchronized long value() {
        return LongStream.of(cells).sum();
    }
}
