// verdict: EXACT
// why: remove() is true for the caller only if its task was still in the queue and no worker will run it, so each task runs once, in the caller or in a worker, and in either case the caller waits until it is done.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** A caller whose view still waits in the queue takes it back and counts it by himself. */
public class StolenBack implements Counter {
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
        if (pool.remove(view)) {
            view.run();
        }
        view.done.join();
    }

    @Override
    public long value() {
        return total.sum();
    }
}
