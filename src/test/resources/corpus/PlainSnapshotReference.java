// verdict: GOES_BACKWARD
// why: the snapshot is immutable but its reference is read in a race, and a later racing read may return an older one
import io.github.pageviews.counter.Counter;

public class PlainSnapshotReference implements Counter {
    private static final class Snapshot {
        final long views;

        Snapshot(long views) {
            this.views = views;
        }
    }

    private Snapshot current = new Snapshot(0);

    @Override public synchronized void increment() {
        current = new Snapshot(current.views + 1);
    }

    @Override public long value() {
        return current.views;
    }
}
