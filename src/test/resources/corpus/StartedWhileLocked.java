// verdict: GOES_BACKWARD
// why: While one view holds the lock a read also shows another that has only started; when the lock is free for a moment the next read shows the finished ones alone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class StartedWhileLocked implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong started = new AtomicLong();
    private volatile long finished;

    @Override
    public void increment() {
        started.incrementAndGet();
        lock.lock();
        try {
            finished = finished + 1;
        } finally {
            lock.unlock();
        }
    }

    /** Never waits for the writers. */
    @Override
    public long value() {
        return lock.isLocked() ? started.get() : finished;
    }
}
