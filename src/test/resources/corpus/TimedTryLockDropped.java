// verdict: LOSES_VIEWS
// why: after ten milliseconds without the lock the view is dropped
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockDropped implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    @Override public void increment() {
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                    try {
                        views++;
                    } finally {
                        lock.unlock();
                    }
                }
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
