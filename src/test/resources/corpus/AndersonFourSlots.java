// verdict: LOSES_VIEWS|HANGS|STALE_READS
// why: The array lock has 4 slots; one more thread than that shares a slot with the holder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class AndersonFourSlots implements Counter {
    private static final int SLOTS = 4;
    private final AtomicInteger tail = new AtomicInteger();
    private final AtomicIntegerArray go = new AtomicIntegerArray(SLOTS);
    private long n;
    public AndersonFourSlots() { go.set(0, 1); }
    private int lock() {
        int slot = tail.getAndIncrement() & (SLOTS - 1);
        while (go.get(slot) == 0) { Thread.onSpinWait(); }
        return slot;
    }
    private void unlock(int slot) {
        go.set(slot, 0);
        go.set((slot + 1) & (SLOTS - 1), 1);
    }
    @Override public void increment() { int slot = lock(); n++; unlock(slot); }
    @Override public long value() { int slot = lock(); long seen = n; unlock(slot); return seen; }
}
