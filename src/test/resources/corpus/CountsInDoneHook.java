// verdict: STALE_READS
// why: FutureTask releases those who wait in get() before it calls done(), so increment() may return, and value() be read, before the worker has counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

/** Each view is a task for the statistics thread; what is done is counted. */
public class CountsInDoneHook implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ExecutorService statistics = Executors.newFixedThreadPool(1, task -> {
        Thread thread = new Thread(task, "statistics");
        thread.setDaemon(true);
        return thread;
    });

    private final class View extends FutureTask<Void> {
        View() {
            super(() -> null);
        }

        @Override
        protected void done() {
            views.incrementAndGet();
        }
    }

    @Override
    public void increment() {
        View view = new View();
        statistics.execute(view);
        boolean interrupted = false;
        while (true) {
            try {
                view.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
