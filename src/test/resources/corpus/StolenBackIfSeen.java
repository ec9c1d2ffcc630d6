// verdict: OVERCOUNTS
// why: between contains() and remove() the worker may take the task from the queue, and as the result of remove() is not looked at the view is counted by the worker and by the caller.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** A caller whose view still waits in the queue takes it back and counts it by himself. */
public class StolenBackIfSeen implements Counter {
    private final LongAdder total = new LongAdder();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });

    private final class View implements Runnable {
        final CompletableFuture<Void> done = new CompletableFuture<>();

        @Override
        public void run() {
            total.increment();
            done.complete(null);
        }
    }

    @Override
    public void increment() {
        View view = new View();
        pool.execute(view);
        if (pool.getQueue().contains(view)) {
            pool.remove(view);
            view.run();
        }
        view.done.join();
    }

    @Override
    public long value() {
        return total.sum();
    }
}
