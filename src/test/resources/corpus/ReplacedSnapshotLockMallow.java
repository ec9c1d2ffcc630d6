// verdict: LOSES_VIEWS
// why: the object locked is the one replaced: a thread waiting for the old snapshot's monitor enters while another holds the new one, and both write the same total.
import io.github.pageviews.counter.Counter;

public class ReplacedSnapshotLockMallow implements Counter {
    private static final class Snapshot {
        final long total;

        Snapshot(long total) {
            this.total = total;
        }
    }

    private volatile Snapshot snapshot = new Snapshot(0);

    @Override
    public void increment() {
        synchronized (snapshot) {
            snapshot = new Snapshot(snapshot.total + 1);
        }
    }

    @Override
    public long value() {
        return snapshot.total;
    }
}
