// verdict: FAILS
// why: getReadLockCount counts the holds of all threads, so with another reader inside the 64th view gives back one hold more than it has, and unlock() throws IllegalMonitorStateException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class AllReadHoldsGivenBack implements Counter {
    private static final int LANES = 8;
    private static final long FULL = 64;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLongArray lanes = new AtomicLongArray(LANES);
    private long archive;

    @Override
    public void increment() {
        lock.readLock().lock();
        try {
            int lane = (int) (Thread.currentThread().getId() & (LANES - 1));
            if (lanes.incrementAndGet(lane) >= FULL) {
                exclusively(this::fold);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            long sum = archive;
            for (int i = 0; i < LANES; i++) {
                sum += lanes.get(i);
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void fold() {
        for (int i = 0; i < LANES; i++) {
            archive += lanes.getAndSet(i, 0);
        }
    }

    /** A read lock can't be upgraded: give the holds back, and take them again before the write lock goes. */
    private void exclusively(Runnable action) {
        int holds = lock.getReadLockCount();
        for (int i = 0; i < holds; i++) {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            action.run();
            for (int i = 0; i < holds; i++) {
                lock.readLock().lock();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
