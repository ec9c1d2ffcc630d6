// verdict: GOES_BACKWARD
// why: a reader that chose its slot long ago may find there the total of an increment not yet published, and a later read takes the smaller total of the slot still published.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class PingPongSlotsDavenport implements Counter {
    private final AtomicLongArray slots = new AtomicLongArray(2);
    private volatile int published;

    @Override
    public synchronized void increment() {
        int current = published;
        int spare = 1 - current;
        slots.set(spare, slots.get(current) + 1);
        published = spare; // readers never see a slot in the making
    }

    @Override
    public long value() {
        return slots.get(published);
    }
}
