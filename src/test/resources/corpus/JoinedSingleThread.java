// verdict: EXACT
// why: The plain count is touched by the one executor thread only, and join, which interrupts don't end, waits for the task of either kind.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class JoinedSingleThread implements Counter {
    private final Executor executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "views");
        thread.setDaemon(true);
        return thread;
    });
    private long count;

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> count++, executor).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> count, executor).join();
    }
}
