// verdict: STALE_READS
// why: a task that the worker has taken from the queue but not yet begun is neither in the queue nor active (getActiveCount is approximate), so the read finds the pool idle before the view is counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class WaitsUntilPoolIdle implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ThreadPoolExecutor clerk =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
                Thread t = new Thread(r, "clerk");
                t.setDaemon(true);
                return t;
            });

    @Override
    public void increment() {
        clerk.execute(views::incrementAndGet);
    }

    @Override
    public long value() {
        while (!clerk.getQueue().isEmpty() || clerk.getActiveCount() > 0) {
            Thread.yield();
        }
        return views.get();
    }
}
