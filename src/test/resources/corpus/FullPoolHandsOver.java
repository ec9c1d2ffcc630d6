// verdict: EXACT
// why: the pool never has more than one worker, and a task that it refuses is put into its queue by the caller, who waits there, through interrupts, until the worker takes it; so only one thread at a time updates the volatile total, and join() waits for that.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One clerk counts; there is no shelf between him and the callers. */
public class FullPoolHandsOver implements Counter {
    private final ThreadPoolExecutor clerk = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(),
            FullPoolHandsOver::daemon, FullPoolHandsOver::handOver);
    private volatile long views;

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "clerk");
        thread.setDaemon(true);
        return thread;
    }

    private static void handOver(Runnable task, ThreadPoolExecutor pool) {
        boolean interrupted = false;
        for (boolean taken = false; !taken; ) {
            try {
                pool.getQueue().put(task);
                taken = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
