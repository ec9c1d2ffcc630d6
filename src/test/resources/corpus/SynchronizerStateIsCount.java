// verdict: OVERFLOWS
// why: The state of the synchronizer is an int.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class SynchronizerStateIsCount implements Counter {
    private static final class Sync extends AbstractQueuedSynchronizer {
        @Override protected int tryAcquireShared(int n) {
            while (true) {
                int s = getState();
                if (compareAndSetState(s, s + n)) { return 1; }
            }
        }
        int count() { return getState(); }
    }
    private final Sync sync = new Sync();
    @Override public void increment() { sync.acquireShared(1); }
    @Override public long value() { return sync.count(); }
}
