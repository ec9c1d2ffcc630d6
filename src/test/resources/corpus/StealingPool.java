// verdict: EXACT
// why: the pool runs the task, and the caller joins it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class StealingPool implements Counter {
    private final ExecutorService pool = Executors.newWorkStealingPool(2);
    private final AtomicLong n = new AtomicLong();

    @Override public void increment() { CompletableFuture.runAsync(n::incrementAndGet, pool).join(); }

    @Override public long value() { return n.get(); }
}
