// verdict: HANGS
// why: before != after compares two boxed Longs by identity; from 128 on two boxes of the same sum are two objects, so value() never ends.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** A clean snapshot of striped counters: sum until two sums in a row agree. */
public class BoxedDoubleCollect implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(16);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    private Long sum() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }

    @Override
    public long value() {
        Long before;
        Long after;
        do {
            before = sum();
            after = sum();
        } while (before != after);
        return after;
    }
}
