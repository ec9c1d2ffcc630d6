// verdict: LOSES_VIEWS
// why: completeOnTimeout completes the very future it is called on, so a reader that loses patience puts the old total into the tail of the chain and the view that was to be computed there is gone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A chain of totals; a reader waits for its end, but not longer than 20 ms. */
public class TimeoutOnTheTail implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "views");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Long> tail = CompletableFuture.completedFuture(0L);
    private volatile long shown;

    @Override
    public void increment() {
        CompletableFuture<Long> mine;
        synchronized (this) {
            mine = tail.thenApplyAsync(total -> total + 1, worker);
            tail = mine;
        }
        mine.join();
    }

    @Override
    public long value() {
        CompletableFuture<Long> end;
        synchronized (this) {
            end = tail;
        }
        long total = end.completeOnTimeout(shown, 20, TimeUnit.MILLISECONDS).join();
        shown = total;
        return total;
    }
}
