// verdict: HANGS|STALE_READS
// why: The worker is not the owner of the ReentrantLock: unlock throws IllegalMonitorStateException there and the caller holds the lock for ever, so another thread's call never returns. (The caller itself reenters and may read n before the worker has counted.)
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class LockReturnedByWorker implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long n;

    @Override
    public void increment() {
        lock.lock();
        worker.submit(() -> {
            n++;
            lock.unlock();
        });
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
