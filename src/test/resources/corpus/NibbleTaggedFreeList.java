// verdict: LOSES_VIEWS
// why: The tag of the free list has four bits: a pop that stalls over sixteen other pops finds the same head word though the next cell is out, makes it the head again, and two threads write one cell.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

public class NibbleTaggedFreeList implements Counter {
    private static final int CELLS = 4;
    private static final int NONE = 15;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private final AtomicIntegerArray next = new AtomicIntegerArray(CELLS);
    private final AtomicInteger head = new AtomicInteger(0);

    public NibbleTaggedFreeList() {
        for (int i = 0; i < CELLS; i++) {
            next.set(i, i + 1 < CELLS ? i + 1 : NONE);
        }
    }

    private static int word(int tag, int index) {
        return (tag & 15) << 4 | index;
    }

    private int pop() {
        while (true) {
            int h = head.get();
            int index = h & 15;
            if (index == NONE) {
                Thread.yield();
                continue;
            }
            int after = next.get(index);
            if (head.compareAndSet(h, word((h >> 4) + 1, after))) {
                return index;
            }
        }
    }

    private void push(int index) {
        int h;
        do {
            h = head.get();
            next.set(index, h & 15);
        } while (!head.compareAndSet(h, word(h >> 4, index)));
    }

    @Override
    public void increment() {
        int mine = pop();
        cells.set(mine, cells.get(mine) + 1);
        push(mine);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
