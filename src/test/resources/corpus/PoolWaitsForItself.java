// verdict: HANGS
// why: the task on the only worker waits for another task on the same worker
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolWaitsForItself implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    private long views;

    @Override public void increment() {
        CompletableFuture.runAsync(() -> {
            long before = value();
            views = before + 1;
        }, worker).join();
    }

    @Override public long value() {
        return CompletableFuture.supplyAsync(() -> views, worker).join();
    }
}
