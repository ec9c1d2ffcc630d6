// verdict: LOSES_VIEWS
// why: Two threads of one slot share its flag, the first to leave clears it while the other is still inside, and the sweep then zeroes the cell between its read and write over that view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/** "brlock": cheap for the many who count, expensive for the one who sweeps. */
public class BigReaderBooleanSlots implements Counter {
    private static final int SLOTS = 4;

    private final AtomicIntegerArray inside = new AtomicIntegerArray(SLOTS);
    private final AtomicLongArray cells = new AtomicLongArray(SLOTS);
    private volatile boolean sweeping;
    private long swept;

    @Override
    public void increment() {
        int slot = (int) (Thread.currentThread().getId() & (SLOTS - 1));
        inside.set(slot, 1);
        while (sweeping) {
            inside.set(slot, 0);
            while (sweeping) {
                Thread.yield();
            }
            inside.set(slot, 1);
        }
        cells.incrementAndGet(slot);
        inside.set(slot, 0);
    }

    @Override
    public synchronized long value() {
        sweeping = true;
        for (int i = 0; i < SLOTS; i++) {
            while (inside.get(i) != 0) {
                Thread.yield();
            }
        }
        for (int i = 0; i < SLOTS; i++) {
            swept += cells.get(i);
            cells.set(i, 0);
        }
        sweeping = false;
        return swept;
    }
}
