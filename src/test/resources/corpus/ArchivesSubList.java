// verdict: FAILS
// why: subList is a view of the log, and after removeAll has shortened the log behind its back batch.get() throws ConcurrentModificationException, at the 100th view.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

/** Keeps the times of the latest views; of a full batch of 100 only the number and the last time are kept. */
public class ArchivesSubList implements Counter {
    private static final int BATCH = 100;

    private final List<Long> log = new ArrayList<>();
    private long archived;
    private Long archivedUntil;

    @Override
    public synchronized void increment() {
        log.add(System.currentTimeMillis());
        if (log.size() >= BATCH) {
            List<Long> batch = log.subList(0, BATCH);
            archived += batch.size();
            log.removeAll(batch);
            archivedUntil = batch.get(BATCH - 1);
        }
    }

    @Override
    public synchronized long value() {
        return archived + log.size();
    }
}
