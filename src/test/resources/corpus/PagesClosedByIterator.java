// verdict: EXACT
// why: the iterator itself removes the full page, so the loop goes on with the next one and each page is added once, and both methods hold the monitor.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A ledger of pages with room for a thousand views each; a read closes the full ones. */
public class PagesClosedByIterator implements Counter {
    private static final int ROOM = 1000;

    private final List<int[]> pages = new ArrayList<>();
    private long closed;

    @Override
    public synchronized void increment() {
        if (pages.isEmpty() || pages.get(pages.size() - 1)[0] == ROOM) {
            pages.add(new int[1]);
        }
        pages.get(pages.size() - 1)[0]++;
    }

    @Override
    public synchronized long value() {
        long open = 0;
        for (Iterator<int[]> it = pages.iterator(); it.hasNext(); ) {
            int[] page = it.next();
            if (page[0] == ROOM) {
                closed += ROOM;
                it.remove();
            } else {
                open += page[0];
            }
        }
        return closed + open;
    }
}
