// verdict: FAILS
// why: After 2^31 views the cursor is negative, and so is the remainder: ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class RoundRobinRemainder implements Counter {
    private final AtomicLong[] cells = {new AtomicLong(), new AtomicLong(), new AtomicLong()};
    private final AtomicInteger cursor = new AtomicInteger();

    @Override
    public void increment() {
        cells[cursor.getAndIncrement() % cells.length].incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
