// verdict: EXACT
// why: increments and reads share the read lock, where the adder is safe, and sumThenReset runs only under the write lock, when nobody adds or reads.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SharedReadersFlushVestibule implements Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final LongAdder recent = new LongAdder();
    private long stored;

    public SharedReadersFlushVestibule() {
        Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r, "store-views");
            t.setDaemon(true);
            return t;
        }).scheduleAtFixedRate(this::store, 1, 1, TimeUnit.SECONDS);
    }

    private void store() {
        lock.writeLock().lock();
        try {
            stored += recent.sumThenReset();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void increment() {
        lock.readLock().lock();
        try {
            recent.increment();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return stored + recent.sum();
        } finally {
            lock.readLock().unlock();
        }
    }
}
