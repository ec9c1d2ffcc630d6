// verdict: LOSES_VIEWS
// why: with more threads than processors two threads spin on the same slot; on one processor both walk in at once and both write count 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Array queue lock: no more threads than processors can run anyway. */
public class AndersonProcessorSlotsCypress implements Counter {
    private final int slots = Runtime.getRuntime().availableProcessors();
    private final AtomicIntegerArray go = new AtomicIntegerArray(slots);
    private final AtomicInteger next = new AtomicInteger();
    private long count;

    public AndersonProcessorSlotsCypress() {
        go.set(0, 1);
    }

    private int lock() {
        int slot = Math.floorMod(next.getAndIncrement(), slots);
        while (go.get(slot) == 0) {
            Thread.onSpinWait();
        }
        return slot;
    }

    private void unlock(int slot) {
        go.set(slot, 0);
        go.set((slot + 1) % slots, 1);
    }

    @Override
    public void increment() {
        int slot = lock();
        count++;
        unlock(slot);
    }

    @Override
    public long value() {
        int slot = lock();
        long result = count;
        unlock(slot);
        return result;
    }
}
