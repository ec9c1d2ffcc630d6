// verdict: EXACT
// why: The plain total is touched only by tasks of one single-thread executor, and join(), which ignores interrupts, makes each call wait for its task.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialExecutorJoin implements Counter {
    private final ExecutorService serial = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "page-view-writer");
        thread.setDaemon(true);
        return thread;
    });
    private long total;

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> total++, serial).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> total, serial).join();
    }
}
