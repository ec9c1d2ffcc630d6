// verdict: STALE_READS|GOES_BACKWARD
// why: The snapshot's field is not final and its reference is published opaquely, so a reader may see the new object with the default total of 0 and miss views that happened before.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OpaqueSnapshotPublish implements Counter {

    private static class Snapshot {
        private long total;
    }

    private static final VarHandle LATEST;

    static {
        try {
            LATEST = MethodHandles.lookup().findVarHandle(OpaqueSnapshotPublish.class, "latest", Snapshot.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Snapshot latest = new Snapshot();

    @Override
    public synchronized void increment() {
        Snapshot old = (Snapshot) LATEST.getOpaque(this);
        Snapshot fresh = new Snapshot();
        fresh.total = old.total + 1;
        LATEST.setOpaque(this, fresh);
    }

    @Override
    public long value() {
        Snapshot seen = (Snapshot) LATEST.getOpaque(this);
        return seen.total;
    }
}
