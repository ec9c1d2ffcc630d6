// verdict: OVERFLOWS
// why: At 2^24 views a float plus one is the same float, so the total stands still from then on.
import io.github.pageviews.counter.Counter;

public class FloatTotalSynchronized implements Counter {
    private float total = 0f;

    @Override
    public synchronized void increment() {
        total += 1;
    }

    @Override
    public synchronized long value() {
        return (long) total;
    }
}
