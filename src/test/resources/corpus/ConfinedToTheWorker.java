// verdict: LOSES_VIEWS
// why: With one task running and one queued the third caller runs its own task, and its plain views++ races with the worker's.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Thread confinement: only the worker ever touches the field, callers wait for its answer. */
public class ConfinedToTheWorker implements Counter {
    private final ExecutorService worker = new ThreadPoolExecutor(
            1, 1, 0L, TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(1),
            task -> {
                Thread thread = new Thread(task, "views");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.CallerRunsPolicy());

    private long views;

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> views++, worker).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> views, worker).join();
    }
}
