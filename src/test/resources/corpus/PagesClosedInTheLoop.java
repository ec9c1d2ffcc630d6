// verdict: FAILS|LOSES_VIEWS
// why: removing from the list that is iterated over makes the next step throw ConcurrentModificationException, and where the full page is the last but one, the loop ends early instead, without the open page.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

/** A ledger of pages with room for a thousand views each; a read closes the full ones. */
public class PagesClosedInTheLoop implements Counter {
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
        for (int[] page : pages) {
            if (page[0] == ROOM) {
                closed += ROOM;
                pages.remove(page);
            } else {
                open += page[0];
            }
        }
        return closed + open;
    }
}
