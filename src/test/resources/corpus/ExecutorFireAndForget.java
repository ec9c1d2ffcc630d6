// verdict: STALE_READS
// why: the increment returns before the worker has counted, and the read doesn't wait for it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorFireAndForget implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    private volatile long views;

    @Override public void increment() {
        worker.execute(() -> views++);
    }

    @Override public long value() {
        return views;
    }
}
