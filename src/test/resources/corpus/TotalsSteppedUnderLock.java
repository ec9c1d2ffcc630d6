// verdict: EXACT
// why: the iterators of a synchronized list are not synchronized, but every step is taken while its monitor is held, by readers too, whose get takes it.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;

/** One total for each site of the farm; there is one site so far. */
public class TotalsSteppedUnderLock implements Counter {
    private static final int MAIN_SITE = 0;

    private final List<Long> totals = Collections.synchronizedList(new ArrayList<>(List.of(0L)));

    @Override
    public void increment() {
        synchronized (totals) {
            ListIterator<Long> step = totals.listIterator(MAIN_SITE);
            long seen = step.next();
            step.set(seen + 1);
        }
    }

    @Override
    public long value() {
        return totals.get(MAIN_SITE);
    }
}
