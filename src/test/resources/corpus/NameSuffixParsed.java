// verdict: FAILS
// why: A thread may have any name; "main" has no number after a dash, and parseInt throws NumberFormatException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class NameSuffixParsed implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        String name = Thread.currentThread().getName();         // "Thread-7"
        int number = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
        cells.incrementAndGet(number & 15);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
