// verdict: EXACT
// why: the core threads are started in advance and never time out, so the slips that are put straight into the pool's queue are always taken from it, and the caller waits until its view is counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Clerks wait at the tray from the start; callers only put their slips on it. */
public class ClerksAtTheTrayStay implements Counter {
    private final BlockingQueue<Runnable> tray = new LinkedBlockingQueue<>();
    private long views;

    public ClerksAtTheTrayStay() {
        ThreadPoolExecutor clerks = new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, tray, r -> {
            Thread t = new Thread(r, "clerk");
            t.setDaemon(true);
            return t;
        });
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
