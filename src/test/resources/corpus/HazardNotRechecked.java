// verdict: LOSES_VIEWS
// why: take() doesn't look again whether its cell is still the top after it has published the hazard, so one that names it too late gets ABA: a busy cell becomes the top and two threads write it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Cells on a stack, each with one holder at a time; hazard slots keep a cell from coming back too soon. */
public class HazardNotRechecked implements Counter {
    private static final class Cell {
        volatile long views;
        volatile Cell next;
    }

    private final AtomicReference<Cell> top = new AtomicReference<>();
    private final Queue<Cell> all = new ConcurrentLinkedQueue<>();
    private final Queue<AtomicReference<Cell>> hazards = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<AtomicReference<Cell>> hazard = ThreadLocal.withInitial(() -> {
        AtomicReference<Cell> slot = new AtomicReference<>();
        hazards.add(slot);
        return slot;
    });

    @Override
    public void increment() {
        Cell cell = take();
        cell.views = cell.views + 1;
        giveBack(cell);
    }

    private Cell take() {
        AtomicReference<Cell> slot = hazard.get();
        for (Cell first = top.get(); first != null; first = top.get()) {
            slot.set(first);
            Cell second = first.next;
            if (top.compareAndSet(first, second)) {
                slot.set(null);
                return first;
            }
        }
        slot.set(null);
        Cell fresh = new Cell();
        all.add(fresh);
        return fresh;
    }

    private void giveBack(Cell cell) {
        for (AtomicReference<Cell> slot : hazards) {
            if (slot.get() == cell) {
                return;     // somebody is looking at it: it retires with its count
            }
        }
        Cell first;
        do {
            first = top.get();
            cell.next = first;
        } while (!top.compareAndSet(first, cell));
    }

    @Override
    public long value() {
        return all.stream().mapToLong(cell -> cell.views).sum();
    }
}
