// verdict: LOSES_VIEWS
// why: the number is read before the optimistic stamp is taken, so a view that comes between the two doesn't spoil the stamp, and the conversion succeeds over it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

/** Works out the next number without the lock and writes it if the stamp can be converted. */
public class ReadBeforeStamp implements Counter {
    private final StampedLock lock = new StampedLock();
    private volatile long views;

    @Override
    public void increment() {
        while (true) {
            long next = views + 1;
            long stamp = lock.tryOptimisticRead();
            long write = stamp == 0 ? 0 : lock.tryConvertToWriteLock(stamp);
            if (write != 0) {
                try {
                    views = next;
                    return;
                } finally {
                    lock.unlockWrite(write);
                }
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public long value() {
        return views;
    }
}
