// verdict: LOSES_VIEWS
// why: Two threads that both find the slot null both put an AtomicLong; the one whose object is replaced counts into an object nobody sums.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class LazySlots implements Counter {
    private final AtomicReferenceArray<AtomicLong> slots = new AtomicReferenceArray<>(8);

    @Override
    public void increment() {
        int i = Thread.currentThread().hashCode() & 7;
        if (slots.get(i) == null) {
            slots.set(i, new AtomicLong());
        }
        slots.get(i).incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < slots.length(); i++) {
            AtomicLong slot = slots.get(i);
            if (slot != null) {
                sum += slot.get();
            }
        }
        return sum;
    }
}
