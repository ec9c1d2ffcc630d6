// verdict: HANGS
// why: an entry of another instance is put back at the end of the same static queue that is polled until it is empty, so as soon as a second instance has an entry there the loop goes round for ever.
// open: a queue that is emptied by putting back what was taken out goes on changing, which is not told from work
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Queue;

public class JournalOfAllPagesRequeued implements Counter {
    private static final int FULL = 256;
    private static final Queue<JournalOfAllPagesRequeued> JOURNAL = new ArrayDeque<>();

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

    private void book() {
        JournalOfAllPagesRequeued page;
        while ((page = JOURNAL.poll()) != null) {
            if (page == this) {
                views++;
            } else {
                JOURNAL.add(page);
            }
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
