// verdict: STALE_READS
// why: awaitTermination may time out or be interrupted while the old pool still has views to count, and value() then reads without them, though they are counted later.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A read closes the pool, waits for it to finish its work, and starts a new one. */
public class AwaitTerminationIgnored implements Counter {
    private final AtomicLong views = new AtomicLong();
    private ExecutorService pool = newPool();

    private static ExecutorService newPool() {
        return Executors.newFixedThreadPool(1, task -> {
            Thread thread = new Thread(task, "views");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized void increment() {
        pool.execute(views::incrementAndGet);
    }

    @Override
    public synchronized long value() {
        ExecutorService old = pool;
        pool = newPool();
        old.shutdown();
        try {
            old.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return views.get();
    }
}
