// verdict: LOSES_VIEWS
// why: while the clerk is at work a second caller is refused and CallerRunsPolicy lets it run the task itself, so two threads read the volatile total, add one and write it back at the same time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One clerk counts; there is no shelf between him and the callers. */
public class FullPoolCallerCounts implements Counter {
    private final ThreadPoolExecutor clerk = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(),
            FullPoolCallerCounts::daemon, new ThreadPoolExecutor.CallerRunsPolicy());
    private volatile long views;

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "clerk");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> views = views + 1, clerk).join();
    }

    @Override
    public long value() {
        return views;
    }
}
