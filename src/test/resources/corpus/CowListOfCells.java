// verdict: EXACT
// why: The list of cells only grows and each snapshot of it has every cell added before.
import io.github.pageviews.counter.Counter;
import java.util.Iterator;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class CowListOfCells implements Counter {
    private record Cell(Thread owner, AtomicLong n) { }
    private final CopyOnWriteArrayList<Cell> cells = new CopyOnWriteArrayList<>();
    private Cell mine() {
        Thread me = Thread.currentThread();
        for (Cell c : cells) { if (c.owner() == me) { return c; } }
        Cell c = new Cell(me, new AtomicLong());
        cells.add(c);
        return c;
    }
    @Override public void increment() { mine().n().incrementAndGet(); }
    @Override public long value() {
        long sum = 0;
        for (Iterator<Cell> it = cells.iterator(); it.hasNext();) { sum += it.next().n().get(); }
        return sum;
    }
}
