// verdict: EXACT
// why: one worker owns the plain field and both methods wait for it with join, which no interrupt cuts short
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorJoined implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "views");
        t.setDaemon(true);
        return t;
    });

    private long views;

    @Override public void increment() {
        CompletableFuture.runAsync(() -> views++, worker).join();
    }

    @Override public long value() {
        return CompletableFuture.supplyAsync(() -> views, worker).join();
    }
}
