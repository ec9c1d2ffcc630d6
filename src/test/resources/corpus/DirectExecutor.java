// verdict: EXACT
// why: The executor runs the task in the caller before it returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

public class DirectExecutor implements Counter {
    private final Executor direct = Runnable::run;
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { CompletableFuture.runAsync(n::incrementAndGet, direct).join(); }
    @Override public long value() { return CompletableFuture.supplyAsync(n::get, direct).join(); }
}
