// verdict: EXACT
// why: views are counted with a plain ++ while only the read lock is held, but each on the tally of its own thread, and whoever touches the tallies of others holds the write lock; a batch for which the write lock can't be had at once simply stays where readers find it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SharedLockOwnTally implements Counter {
    private static final class Tally {
        long n;
    }

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Queue<Tally> tallies = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Tally> own = new ThreadLocal<>();
    private long total;

    @Override
    public void increment() {
        Tally tally = own.get();
        if (tally == null) {
            tally = new Tally();
            tallies.add(tally);
            own.set(tally);
        }
        boolean full;
        lock.readLock().lock();
        try {
            tally.n++;
            full = tally.n >= 32;
        } finally {
            lock.readLock().unlock();
        }
        if (full && lock.writeLock().tryLock()) {
            try {
                fold();
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private void fold() {
        for (Tally tally : tallies) {
            total += tally.n;
            tally.n = 0;
        }
    }

    @Override
    public long value() {
        lock.writeLock().lock();
        try {
            fold();
            return total;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
