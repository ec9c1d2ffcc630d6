// verdict: EXACT
// why: increments don't wait, but the read goes through the same first-in first-out queue behind them
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FireAndForgetReadsThroughQueue implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    private long views;

    @Override public void increment() {
        worker.execute(() -> views++);
    }

    @Override public long value() {
        return CompletableFuture.supplyAsync(() -> views, worker).join();
    }
}
