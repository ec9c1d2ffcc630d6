// verdict: FAILS
// why: at the 10000th view the counter closes its worker to rotate it, and the next caller is rejected
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CheckedNotClosed implements Counter {
    private volatile ExecutorService worker = newWorker();
    private volatile long views;

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(r -> {
            Thread t = new Thread(r);
            t.setDaemon(true);
            return t;
        });
    }

    @Override public void increment() {
        CompletableFuture.runAsync(() -> {
            if (++views % 10_000 == 0) {
                worker.shutdown();
            }
        }, worker).join();
    }

    @Override public long value() {
        return views;
    }
}
