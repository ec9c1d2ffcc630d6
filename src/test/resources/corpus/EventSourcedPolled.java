// verdict: EXACT
// why: Compaction and reads exclude one another, and each event leaves the log by one poll, which is the one that counts it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

public class EventSourcedPolled implements Counter {
    private static final int COMPACT_EVERY = 4;

    private enum Event { VIEWED, OTHER }

    private final Queue<Event> log = new ConcurrentLinkedQueue<>();
    private final ReentrantLock compaction = new ReentrantLock();
    private long folded;
    private int sinceCompaction;        // racy on purpose, only a hint

    @Override
    public void increment() {
        log.add(Event.VIEWED);
        if (++sinceCompaction >= COMPACT_EVERY && compaction.tryLock()) {
            try {
                sinceCompaction = 0;
                fold();
            } finally {
                compaction.unlock();
            }
        }
    }

    private void fold() {
        Event event;
        while ((event = log.poll()) != null) {
            if (event == Event.VIEWED) {
                folded++;
            }
        }
    }

    @Override
    public long value() {
        compaction.lock();
        try {
            fold();
            return folded;
        } finally {
            compaction.unlock();
        }
    }
}
