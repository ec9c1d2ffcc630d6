// verdict: FAILS
// why: a fixed pool keeps idle threads alive for 0 ns, and allowCoreThreadTimeOut(true) throws IllegalArgumentException for that, so the first view fails.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;

/** Lets its threads go home when there is nothing to do. */
public class FixedPoolTimesOut implements Counter {
    private final AtomicLong total = new AtomicLong();
    private ThreadPoolExecutor pool;

    private synchronized ThreadPoolExecutor pool() {
        if (pool == null) {
            pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(2, r -> {
                Thread t = new Thread(r);
                t.setDaemon(true);
                return t;
            });
            pool.allowCoreThreadTimeOut(true);
        }
        return pool;
    }

    @Override
    public void increment() {
        try {
            pool().submit(total::incrementAndGet).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            total.incrementAndGet();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
