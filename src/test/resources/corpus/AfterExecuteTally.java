// verdict: STALE_READS
// why: The future completes inside the task and afterExecute runs after it, so increment() may return, and value() be read, before the hook has counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class AfterExecuteTally implements Counter {
    private static final Runnable PAGE_VIEW = () -> { };

    private final AtomicLong done = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(),
            r -> {
                Thread t = new Thread(r);
                t.setDaemon(true);
                return t;
            }) {
        @Override
        protected void afterExecute(Runnable r, Throwable t) {
            super.afterExecute(r, t);
            done.incrementAndGet();
        }
    };

    @Override
    public void increment() {
        CompletableFuture.runAsync(PAGE_VIEW, pool).join();
    }

    @Override
    public long value() {
        return done.get();
    }
}
