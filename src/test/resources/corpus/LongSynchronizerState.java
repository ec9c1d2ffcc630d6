// verdict: EXACT
// why: The state of an AbstractQueuedLongSynchronizer is a volatile long with compare-and-set; used as the count itself, without any queue.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class LongSynchronizerState implements Counter {
    private static final class Tally extends AbstractQueuedLongSynchronizer {
        @Override
        protected boolean tryReleaseShared(long views) {
            while (true) {
                long seen = getState();
                if (compareAndSetState(seen, seen + views)) {
                    return false;
                }
            }
        }

        long total() {
            return getState();
        }
    }

    private final Tally tally = new Tally();

    @Override
    public void increment() {
        tally.releaseShared(1);
    }

    @Override
    public long value() {
        return tally.total();
    }
}
