// verdict: GOES_BACKWARD
// why: the snapshot is read in a race and the floor is each thread's own, so a thread that comes after a reader may still get the older snapshot and answer less than that one did.
import io.github.pageviews.counter.Counter;

/** Reads take no lock; no thread is ever told less than it has been told before. */
public class FloorForEachThread implements Counter {
    private record Snapshot(long total) {
    }

    private final ThreadLocal<Long> floor = ThreadLocal.withInitial(() -> 0L);
    private Snapshot latest = new Snapshot(0);

    @Override
    public synchronized void increment() {
        latest = new Snapshot(latest.total() + 1);
    }

    @Override
    public long value() {
        long answer = Math.max(latest.total(), floor.get());
        floor.set(answer);
        return answer;
    }
}
