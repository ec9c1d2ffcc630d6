// verdict: FAILS
// why: If the pool is slow the future completes exceptionally with TimeoutException and join() throws CompletionException out of value().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class OrTimeout implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(views::get).orTimeout(1, TimeUnit.SECONDS).join();
    }
}
