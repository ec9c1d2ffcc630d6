// verdict: HANGS
// why: a caller may withdraw the last view between isEmpty() and takeLast(), which then waits, with the monitor held, for a view that need not come.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.LongAdder;

/** A view waits on the pile for a reader to file it, unless its own caller gets there first. */
public class PileFiledByTake implements Counter {
    private static final int PATIENCE = 3;

    private record View(String page) { }

    private final LinkedBlockingDeque<View> pile = new LinkedBlockingDeque<>();
    private final LongAdder direct = new LongAdder();
    private long filed;

    @Override
    public void increment() {
        View view = new View("/");
        pile.offerFirst(view);
        if (pile.size() > PATIENCE && pile.removeFirstOccurrence(view)) {
            direct.increment();
        }
    }

    @Override
    public synchronized long value() {
        boolean interrupted = false;
        while (!pile.isEmpty()) {
            try {
                pile.takeLast();
                filed++;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return filed + direct.sum();
    }
}
