// verdict: EXACT
// why: replaceAll is one call of the synchronized list, which holds its monitor from reading the element to writing it, and get takes the same monitor.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One total for each site of the farm; there is one site so far. */
public class TotalsReplaced implements Counter {
    private static final int MAIN_SITE = 0;

    private final List<Long> totals = Collections.synchronizedList(new ArrayList<>(List.of(0L)));

    @Override
    public void increment() {
        totals.replaceAll(seen -> seen + 1);
    }

    @Override
    public long value() {
        return totals.get(MAIN_SITE);
    }
}
