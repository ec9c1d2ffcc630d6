// verdict: LOSES_VIEWS
// why: for an interrupted caller close() calls shutdownNow(), which interrupts the task in lockInterruptibly(), and its InterruptedException ends unseen in the future.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class InterruptibleTaskVeranda implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    @Override
    public void increment() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(() -> {
                lock.lockInterruptibly();
                try {
                    return ++views;
                } finally {
                    lock.unlock();
                }
            });
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
