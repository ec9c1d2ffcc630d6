// verdict: EXACT
// why: a time-out or an interrupt only leads to another try
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockRetried implements Counter {
    private final Lock lock = new ReentrantLock(true);
    private long views;

    private void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void increment() {
        lock();
        views++;
        lock.unlock();
    }

    @Override public long value() {
        lock();
        long v = views;
        lock.unlock();
        return v;
    }
}
