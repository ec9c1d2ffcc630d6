// verdict: STALE_READS
// why: A task that is submitted has not completed yet when increment returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class CompletedTaskCount implements Counter {
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    @Override public void increment() { pool.execute(() -> { }); }
    @Override public long value() { return pool.getCompletedTaskCount(); }
}
