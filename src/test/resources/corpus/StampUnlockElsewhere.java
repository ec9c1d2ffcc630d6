// verdict: EXACT
// why: A StampedLock has no owner, so the executor's thread may release what the caller has locked, and the caller waits for it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.StampedLock;

public class StampUnlockElsewhere implements Counter {
    private final StampedLock lock = new StampedLock();
    private final Executor executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "views");
        thread.setDaemon(true);
        return thread;
    });
    private long count;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        CompletableFuture.runAsync(() -> {
            count++;
            lock.unlockWrite(stamp);
        }, executor).join();
    }

    @Override
    public long value() {
        long stamp = lock.readLock();
        try {
            return count;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
