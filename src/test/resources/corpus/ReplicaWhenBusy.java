// verdict: EXACT
// why: the volatile replica is brought up to date before the lock is given back, so it has all finished views whoever holds the lock, and it equals the primary whenever the lock can be had.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

/** Reads the primary if the lock is free and otherwise the replica, so that readers never wait. */
public class ReplicaWhenBusy implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long primary;
    private volatile long replica;

    @Override
    public void increment() {
        lock.lock();
        try {
            primary++;
            replica = primary;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        if (lock.tryLock()) {
            try {
                return primary;
            } finally {
                lock.unlock();
            }
        }
        return replica;
    }
}
