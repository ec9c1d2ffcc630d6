// verdict: EXACT
// why: The slot that is not published is written under the lock, and whoever reads takes the lock, too; the number of a slot never grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PingPongLocked implements Counter {
    private final AtomicLongArray slots = new AtomicLongArray(2);
    private volatile int published;

    @Override
    public synchronized void increment() {
        int current = published;
        int spare = 1 - current;
        slots.set(spare, slots.get(current) + 1);
        published = spare;
    }

    @Override
    public synchronized long value() {
        return slots.get(published);
    }
}
