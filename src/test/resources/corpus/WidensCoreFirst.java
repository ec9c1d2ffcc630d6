// verdict: FAILS
// why: setCorePoolSize throws IllegalArgumentException when the new core size is above the maximum, which is still one at the 100th view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Starts with a small pool and widens it once the page turns out to be popular. */
public class WidensCoreFirst implements Counter {
    private static final int SMALL = 1;
    private static final int LARGE = 4;
    private static final long POPULAR = 100;

    private final AtomicLong arrivals = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(SMALL, SMALL,
            30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
                Thread t = new Thread(r);
                t.setDaemon(true);
                return t;
            });

    @Override
    public void increment() {
        if (arrivals.incrementAndGet() == POPULAR) {
            widen();
        }
        CompletableFuture.runAsync(total::incrementAndGet, pool).join();
    }

    private void widen() {
        pool.setCorePoolSize(LARGE);
        pool.setMaximumPoolSize(LARGE);
    }

    @Override
    public long value() {
        return total.get();
    }
}
