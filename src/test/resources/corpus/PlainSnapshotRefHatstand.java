// verdict: GOES_BACKWARD
// why: the reference is read without the lock and is not volatile, so of two reads that race with an increment the first may return the new snapshot and the second still the old one.
import io.github.pageviews.counter.Counter;
import java.util.Objects;

public class PlainSnapshotRefHatstand implements Counter {
    private record Snapshot(long views) {
        Snapshot {
            if (views < 0) {
                throw new IllegalArgumentException("views " + views);
            }
        }

        Snapshot plusOne() {
            return new Snapshot(views + 1);
        }
    }

    private Snapshot snapshot = new Snapshot(0);

    @Override
    public void increment() {
        synchronized (this) {
            snapshot = Objects.requireNonNull(snapshot.plusOne());
        }
    }

    @Override
    public long value() {
        return snapshot.views(); // immutable, and its field is final
    }
}
