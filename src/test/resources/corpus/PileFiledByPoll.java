// verdict: EXACT
// why: all views are equal, so a caller may withdraw another's, but each element leaves the pile once, by a reader that files it under the monitor or by a caller that adds it before it returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.LongAdder;

/** A view waits on the pile for a reader to file it, unless its own caller gets there first. */
public class PileFiledByPoll implements Counter {
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
        while (pile.pollLast() != null) {
            filed++;
        }
        return filed + direct.sum();
    }
}
