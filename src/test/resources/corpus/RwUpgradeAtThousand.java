// verdict: HANGS
// why: The thread that finds 1000 pending views asks for the write lock while it holds the read lock, and waits for itself for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class RwUpgradeAtThousand implements Counter {
    private static final int BATCH = 1000;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicInteger pending = new AtomicInteger();
    private long total;

    @Override
    public void increment() {
        lock.readLock().lock();
        try {
            if (pending.incrementAndGet() >= BATCH) {
                flush();
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    private void flush() {
        lock.writeLock().lock();
        try {
            total += pending.getAndSet(0);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return total + pending.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
