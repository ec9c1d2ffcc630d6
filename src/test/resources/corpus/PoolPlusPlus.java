// verdict: LOSES_VIEWS
// why: Several threads of the pool add to a plain long, so views are lost, not only late.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.*;
public class PoolPlusPlus implements Counter {
    private final ExecutorService pool = Executors.newFixedThreadPool(4, r -> { Thread t = new Thread(r); t.setDaemon(true); return t; });
    private long count;
    @Override public void increment() { pool.execute(() -> count++); }
    @Override public long value() { return count; }
}
