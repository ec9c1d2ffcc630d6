// verdict: LOSES_VIEWS|OVERCOUNTS
// why: At 100 events the log's size is archived and then the log cleared, in two steps: an event between them is lost, and a read between them counts all events twice.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class EventLogCompaction implements Counter {

    private record PageViewed(String path) {
    }

    private static final int COMPACT_AT = 100;
    private final Queue<PageViewed> log = new ConcurrentLinkedQueue<>();
    private final AtomicLong archived = new AtomicLong();

    @Override
    public void increment() {
        log.add(new PageViewed("/"));
        if (log.size() >= COMPACT_AT) {
            compact();
        }
    }

    private synchronized void compact() {
        int n = log.size();
        if (n >= COMPACT_AT) {
            archived.addAndGet(n);
            log.clear();
        }
    }

    @Override
    public long value() {
        return log.size() + archived.get();
    }
}
