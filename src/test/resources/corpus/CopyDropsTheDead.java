// verdict: LOSES_VIEWS
// why: the copy made for a new thread leaves out the cells of threads that have ended, and their views with them.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A cell for each thread in a map that is copied when a thread comes for the first time. */
public class CopyDropsTheDead implements Counter {
    private volatile Map<Thread, AtomicLong> cells = Map.of();

    private synchronized AtomicLong enter(Thread newcomer) {
        Map<Thread, AtomicLong> copy = new HashMap<>();
        cells.forEach((thread, cell) -> {
            if (thread.isAlive()) { // else the map would grow for ever
                copy.put(thread, cell);
            }
        });
        AtomicLong cell = copy.computeIfAbsent(newcomer, t -> new AtomicLong());
        cells = copy;
        return cell;
    }

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        AtomicLong cell = cells.get(me);
        if (cell == null) {
            cell = enter(me);
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells.values()) {
            sum += cell.get();
        }
        return sum;
    }
}
