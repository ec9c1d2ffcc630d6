// verdict: LOSES_VIEWS
// why: Compaction counts the log and then clears it; an event appended between is cleared uncounted.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class EventSourcedViews implements Counter {
    private static final int COMPACT_AT = 4;

    private sealed interface Event permits Viewed { }

    private record Viewed(String page) implements Event { }

    private record Snapshot(long views) {
        Snapshot plus(long more) {
            return new Snapshot(views + more);
        }
    }

    private final Queue<Event> log = new ConcurrentLinkedQueue<>();
    private final Object compaction = new Object();
    private Snapshot snapshot = new Snapshot(0);

    @Override
    public void increment() {
        append(new Viewed("/"));
        if (log.size() >= COMPACT_AT) {
            compact();
        }
    }

    private void append(Event event) {
        log.add(event);
    }

    private void compact() {
        synchronized (compaction) {
            snapshot = snapshot.plus(replay());
            log.clear();
        }
    }

    private long replay() {
        long views = 0;
        for (Event event : log) {
            if (event instanceof Viewed) {
                views++;
            }
        }
        return views;
    }

    @Override
    public long value() {
        synchronized (compaction) {
            return snapshot.views() + replay();
        }
    }
}
