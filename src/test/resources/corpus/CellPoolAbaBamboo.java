// verdict: LOSES_VIEWS
// why: a pop that read head A and next B stalls while A and B are taken and A is put back; its CAS installs B, still in use, and two owners of B overwrite each other.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class CellPoolAbaBamboo implements Counter {
    private static final class Cell {
        volatile long views; // only touched by the thread that popped it
        volatile Cell next;
    }

    private final Cell[] all = new Cell[4];
    private final AtomicReference<Cell> free = new AtomicReference<>();

    public CellPoolAbaBamboo() {
        for (int i = 0; i < all.length; i++) {
            all[i] = new Cell();
            push(all[i]);
        }
    }

    private void push(Cell c) {
        do {
            c.next = free.get();
        } while (!free.compareAndSet(c.next, c));
    }

    private Cell pop() {
        while (true) {
            Cell head = free.get();
            if (head == null) {
                Thread.yield(); // all cells busy
            } else if (free.compareAndSet(head, head.next)) {
                return head;
            }
        }
    }

    @Override
    public void increment() {
        Cell mine = pop();
        mine.views = mine.views + 1;
        push(mine);
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell c : all) {
            sum += c.views;
        }
        return sum;
    }
}
