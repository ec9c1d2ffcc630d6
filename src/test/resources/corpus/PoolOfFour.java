// verdict: LOSES_VIEWS
// why: four workers run the same volatile ++ at once
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolOfFour implements Counter {
    private final ExecutorService pool = Executors.newFixedThreadPool(4, r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    private volatile long views;

    @Override public void increment() {
        CompletableFuture.runAsync(() -> views++, pool).join();
    }

    @Override public long value() {
        return views;
    }
}
