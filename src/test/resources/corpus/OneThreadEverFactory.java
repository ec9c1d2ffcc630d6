// verdict: HANGS
// why: the idle worker may time out, the factory then returns null for its successor, and the pool keeps the next task in its queue with nobody to run it while its caller joins it for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The count is a plain field of one worker; the factory makes sure that there never are two. */
public class OneThreadEverFactory implements Counter {
    private final AtomicBoolean made = new AtomicBoolean();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), this::onlyOnce);
    private long views;

    public OneThreadEverFactory() {
        worker.allowCoreThreadTimeOut(true);
    }

    private Thread onlyOnce(Runnable work) {
        if (!made.compareAndSet(false, true)) {
            return null;
        }
        Thread thread = new Thread(work, "views");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> views++, worker).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> views, worker).join();
    }
}
