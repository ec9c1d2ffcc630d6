// verdict: FAILS
// why: After 2^31 views the int ticket is negative and so is its remainder; -2147483647 % 8 is -7, which throws IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class RoundRobinIntIndex implements Counter {
    private static final int CELLS = 8;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        int cell = turn.getAndIncrement() % CELLS;
        cells.getAndIncrement(cell);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
