// verdict: FAILS
// why: Math.abs of the smallest int is negative
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class AbsOfRandom implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override public void increment() { cells.getAndIncrement(Math.abs(ThreadLocalRandom.current().nextInt()) % 7); }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
