// verdict: EXACT
// why: tryConvertToOptimisticRead releases whatever lock the stamp holds and always succeeds for a valid stamp, so it serves as unlock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

public class ReleasedByConversion implements Counter {
    private final StampedLock lock = new StampedLock();
    private long n;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        n++;
        lock.tryConvertToOptimisticRead(stamp);
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        long v = n;
        lock.tryConvertToOptimisticRead(stamp);
        return v;
    }
}
