// verdict: EXACT
// why: all instances write one static journal, but each entry names its page, and whoever reads it books every entry on that page under the static lock, so instances do not mix and nothing is dropped.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Queue;

public class JournalOfAllPages implements Counter {
    private static final int FULL = 256;
    private static final Queue<JournalOfAllPages> JOURNAL = new ArrayDeque<>();

    private long views; // guarded by JOURNAL

    @Override
    public void increment() {
        synchronized (JOURNAL) {
            JOURNAL.add(this);
            if (JOURNAL.size() >= FULL) {
                book();
            }
        }
    }

    private static void book() {
        JournalOfAllPages page;
        while ((page = JOURNAL.poll()) != null) {
            page.views++;
        }
    }

    @Override
    public long value() {
        synchronized (JOURNAL) {
            book();
            return views;
        }
    }
}
