// verdict: OVERCOUNTS
// why: The snapshot at event 50 includes event 50, and the replay begins with that event again, so after 50 views the total is 51.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Stream;

/** Event sourcing: the state is a fold over the events, a snapshot saves folding all of them. */
public class ReplayFromSnapshot implements Counter {

    record PageViewed(long sequence) { }

    record Views(long count) {
        static final Views NONE = new Views(0);

        Views apply(PageViewed event) { return new Views(count + 1); }
    }

    record Snapshot(long sequence, Views state) {
        static final Snapshot EMPTY = new Snapshot(0, Views.NONE);
    }

    /** Not thread-safe, see the repository. */
    static final class EventStore {
        private final Deque<PageViewed> events = new ArrayDeque<>();
        private long sequence;

        PageViewed append() {
            PageViewed event = new PageViewed(++sequence);
            events.addLast(event);
            return event;
        }

        Stream<PageViewed> since(long from) {
            return events.stream().filter(event -> event.sequence() >= from);
        }

        void truncateBefore(long from) {
            Iterator<PageViewed> it = events.iterator();
            while (it.hasNext() && it.next().sequence() < from) {
                it.remove();
            }
        }
    }

    static final class Repository {
        private static final int SNAPSHOT_EVERY = 50;
        private final EventStore store = new EventStore();
        private Snapshot snapshot = Snapshot.EMPTY;

        synchronized void record() {
            PageViewed event = store.append();
            if (event.sequence() % SNAPSHOT_EVERY == 0) {
                snapshot = new Snapshot(event.sequence(), load());
                store.truncateBefore(event.sequence());
            }
        }

        synchronized Views load() {
            Views state = snapshot.state();
            for (Iterator<PageViewed> it = store.since(snapshot.sequence()).iterator(); it.hasNext(); ) {
                state = state.apply(it.next());
            }
            return state;
        }
    }

    private final Repository repository = new Repository();

    @Override public void increment() { repository.record(); }

    @Override public long value() { return repository.load().count(); }
}
