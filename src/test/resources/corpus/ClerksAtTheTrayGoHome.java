// verdict: HANGS
// why: core threads that may time out go when the tray has been empty for ten seconds, and putting a slip straight into the queue doesn't start a new one, so its caller waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Clerks wait at the tray from the start; callers only put their slips on it. */
public class ClerksAtTheTrayGoHome implements Counter {
    private final BlockingQueue<Runnable> tray = new LinkedBlockingQueue<>();
    private long views;

    public ClerksAtTheTrayGoHome() {
        ThreadPoolExecutor clerks = new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, tray, r -> {
            Thread t = new Thread(r, "clerk");
            t.setDaemon(true);
            return t;
        });
        clerks.allowCoreThreadTimeOut(true);
        clerks.prestartAllCoreThreads();
    }

    @Override
    public void increment() {
        CompletableFuture<Void> slip = new CompletableFuture<>();
        tray.add(() -> {
            synchronized (this) {
                views++;
            }
            slip.complete(null);
        });
        slip.join();
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
