// verdict: EXACT
// why: popped cells go back on the same stack, which looks like ABA, but a cell is only pushed again when nobody's hazard slot names it, so every cell has one holder and get then set loses nothing; all cells stay in the registry.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class HazardGuardedCells implements Counter {
    private static final class Cell {
        volatile long views;
        volatile Cell below;
    }

    private static final int SLOTS = 4;
    private final AtomicReference<Cell> top = new AtomicReference<>();
    private final AtomicReferenceArray<Cell> hazards = new AtomicReferenceArray<>(SLOTS);
    private final AtomicIntegerArray leased = new AtomicIntegerArray(SLOTS);
    private final Queue<Cell> all = new ConcurrentLinkedQueue<>();

    @Override public void increment() {
        Cell cell = pop();
        if (cell == null) {
            cell = new Cell();
            all.add(cell);
        }
        cell.views = cell.views + 1; // ours alone until pushed
        push(cell);
    }

    private Cell pop() {
        int slot = 0;
        while (!leased.compareAndSet(slot, 0, 1)) {
            slot = (slot + 1) % SLOTS;
            Thread.onSpinWait();
        }
        Cell popped;
        while (true) {
            popped = top.get();
            hazards.set(slot, popped);
            if (popped != top.get()) continue; // named too late
            if (popped == null || top.compareAndSet(popped, popped.below)) break;
        }
        hazards.set(slot, null);
        leased.set(slot, 0);
        return popped;
    }

    private void push(Cell cell) {
        for (int slot = 0; slot < SLOTS; slot++)
            while (hazards.get(slot) == cell) Thread.onSpinWait();
        Cell head;
        do {
            head = top.get();
            cell.below = head;
        } while (!top.compareAndSet(head, cell));
    }

    @Override public long value() {
        long sum = 0;
        for (Cell cell : all) sum += cell.views;
        return sum;
    }
}
