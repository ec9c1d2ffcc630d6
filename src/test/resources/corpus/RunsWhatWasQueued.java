// verdict: STALE_READS
// why: shutdownNow() hands back the tasks that are still queued, not the one that the worker has taken but not yet run, and value() doesn't wait for that one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Views are counted in the background; a reader finishes the backlog itself. */
public class RunsWhatWasQueued implements Counter {
    private final AtomicLong views = new AtomicLong();
    private ThreadPoolExecutor worker = newWorker();

    private static ThreadPoolExecutor newWorker() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "views");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized void increment() {
        worker.execute(views::incrementAndGet);
    }

    @Override
    public synchronized long value() {
        for (Runnable left : worker.shutdownNow()) {
            left.run();
        }
        worker = newWorker();
        return views.get();
    }
}
