// verdict: EXACT
// why: A reader spoils the slots that were claimed but not filled, and a view whose slot was spoiled takes another one, so each view ends in just one slot that is passed once by the readers, one at a time; how far a read goes is fixed when it begins, so it spoils finitely many.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;

public class SlotsSpoiledByReader implements Counter {
    private static final int SIZE = 32;
    private static final int EMPTY = 0;
    private static final int VIEW = 1;
    private static final int SPOILED = 2;

    private static final class Sheet {
        final AtomicInteger claimed = new AtomicInteger();
        final AtomicIntegerArray slots = new AtomicIntegerArray(SIZE);
        final AtomicReference<Sheet> next = new AtomicReference<>();

        Sheet turnOver() {
            next.compareAndSet(null, new Sheet());
            return next.get();
        }

        int used() {
            return Math.min(claimed.get(), SIZE);
        }
    }

    private final AtomicReference<Sheet> last = new AtomicReference<>(new Sheet());

    // the reader's
    private Sheet first = last.get();
    private int position;
    private long total;

    @Override
    public void increment() {
        for (;;) {
            Sheet sheet = last.get();
            int slot = sheet.claimed.getAndIncrement();
            if (slot >= SIZE) {
                last.compareAndSet(sheet, sheet.turnOver());
            } else if (sheet.slots.compareAndSet(slot, EMPTY, VIEW)) {
                return;
            }
        }
    }

    @Override
    public synchronized long value() {
        Sheet end = last.get();
        int used = end.used();
        while (first != end) {
            collect(SIZE);
            first = first.next.get();
            position = 0;
        }
        collect(used);
        return total;
    }

    private void collect(int limit) {
        while (position < limit) {
            if (first.slots.getAndSet(position++, SPOILED) == VIEW) {
                total++;
            }
        }
    }
}
