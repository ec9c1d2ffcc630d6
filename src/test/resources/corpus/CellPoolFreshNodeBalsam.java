// verdict: EXACT
// why: the same pool of cells, but every push makes a new stack node, so a node on the stack never comes back and no cell has two owners.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class CellPoolFreshNodeBalsam implements Counter {
    private static final class Cell {
        volatile long views; // only written by the thread that popped it
    }

    private static final class Node {
        final Cell cell;
        final Node next;

        Node(Cell cell, Node next) {
            this.cell = cell;
            this.next = next;
        }
    }

    private final Cell[] all = new Cell[4];
    private final AtomicReference<Node> free = new AtomicReference<>();

    public CellPoolFreshNodeBalsam() {
        for (int i = 0; i < all.length; i++) {
            all[i] = new Cell();
            free.set(new Node(all[i], free.get()));
        }
    }

    @Override
    public void increment() {
        Node top = free.get();
        while (top == null || !free.compareAndSet(top, top.next)) {
            Thread.onSpinWait();
            top = free.get();
        }
        Cell mine = top.cell;
        mine.views = mine.views + 1;
        Node back;
        do {
            top = free.get();
            back = new Node(mine, top);
        } while (!free.compareAndSet(top, back));
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
