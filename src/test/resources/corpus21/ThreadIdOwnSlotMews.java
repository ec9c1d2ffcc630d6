// verdict: LOSES_VIEWS
// why: two threads whose ids are equal modulo 64 have the same slot and both read, add and set it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class ThreadIdOwnSlotMews implements Counter {
    private final AtomicLongArray slots = new AtomicLongArray(64);

    @Override
    public void increment() {
        int slot = (int) (Thread.currentThread().threadId() & 63);
        slots.setRelease(slot, slots.getAcquire(slot) + 1); // own slot, no CAS needed
    }

    @Override
    public long value() {
        return IntStream.range(0, slots.length()).mapToLong(slots::get).sum();
    }
}
