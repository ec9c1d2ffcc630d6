// verdict: SHARES_STATE
// why: instances take turns on eight static slots, so the ninth shares with the first
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class EightStaticSlots implements Counter {
    private static final AtomicInteger INSTANCES = new AtomicInteger();
    private static final AtomicLongArray SLOTS = new AtomicLongArray(8);

    private final int slot = INSTANCES.getAndIncrement() & 7;

    @Override public void increment() {
        SLOTS.incrementAndGet(slot);
    }

    @Override public long value() {
        return SLOTS.get(slot);
    }
}
