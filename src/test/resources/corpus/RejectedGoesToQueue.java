// verdict: EXACT
// why: a task that the full pool rejects is put into its queue by the handler, which waits for room whatever interrupts it; the one worker never ends, so it takes the task, and both methods join theirs.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class RejectedGoesToQueue implements Counter {
    private final ThreadPoolExecutor clerk = new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(1), RejectedGoesToQueue::daemon, RejectedGoesToQueue::waitForRoom);
    private long views; // the clerk's own

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "clerk");
        thread.setDaemon(true);
        return thread;
    }

    private static void waitForRoom(Runnable task, ThreadPoolExecutor pool) {
        boolean interrupted = false;
        while (true) {
            try {
                pool.getQueue().put(task);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    @Override public void increment() {
        CompletableFuture.runAsync(() -> views++, clerk).join();
    }

    @Override public long value() {
        return CompletableFuture.supplyAsync(() -> views, clerk).join();
    }
}
