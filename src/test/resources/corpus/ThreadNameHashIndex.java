// verdict: FAILS
// why: some names hash to Integer.MIN_VALUE, whose absolute value is negative
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ThreadNameHashIndex implements Counter {
    private static final int SIZE = 7;

    private final AtomicLongArray cells = new AtomicLongArray(SIZE);

    @Override public void increment() {
        String name = Thread.currentThread().getName();
        cells.getAndIncrement(Math.abs(name.hashCode()) % SIZE);
    }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
