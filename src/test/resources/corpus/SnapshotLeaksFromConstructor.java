// verdict: STALE_READS
// why: the snapshot makes itself the latest one before its final field is set, so a read in between gets the default 0 and misses all the views before.
import io.github.pageviews.counter.Counter;

/** Every view makes a new immutable snapshot, which registers itself. */
public class SnapshotLeaksFromConstructor implements Counter {
    private volatile Snapshot latest;

    private final class Snapshot {
        final long total;

        Snapshot(long total) {
            latest = this;
            this.total = total;
        }
    }

    public SnapshotLeaksFromConstructor() {
        new Snapshot(0);
    }

    @Override
    public synchronized void increment() {
        new Snapshot(latest.total + 1);
    }

    @Override
    public long value() {
        return latest.total;
    }
}
