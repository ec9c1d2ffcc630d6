// verdict: EXACT
// why: compareAndSet puts at most one AtomicLong into a slot for good, and every thread counts on the one that is in the slot.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class LazySlotsByExchange implements Counter {
    private final AtomicReferenceArray<AtomicLong> slots = new AtomicReferenceArray<>(8);

    @Override
    public void increment() {
        int i = Thread.currentThread().hashCode() & 7;
        slots.compareAndSet(i, null, new AtomicLong());
        slots.get(i).incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < slots.length(); i++) {
            AtomicLong slot = slots.get(i);
            sum += slot == null ? 0 : slot.get();
        }
        return sum;
    }
}
