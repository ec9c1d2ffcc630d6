// verdict: STALE_READS|GOES_BACKWARD
// why: the optimistic stamp is never validated, so the plain read races with the writer
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class StampNotValidated implements Counter {
    private final StampedLock lock = new StampedLock();
    private long views;

    @Override public void increment() {
        long stamp = lock.writeLock();
        try {
            views++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override public long value() {
        long stamp = lock.tryOptimisticRead();
        return views;
    }
}
