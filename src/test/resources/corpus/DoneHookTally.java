// verdict: STALE_READS
// why: FutureTask.done() runs after the task has become done, and get() may return before that hook has counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.LongAdder;

public class DoneHookTally implements Counter {
    private final LongAdder completed = new LongAdder();
    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private final class View extends FutureTask<Void> {
        View() {
            super(() -> null);
        }

        @Override
        protected void done() {
            completed.increment();
        }
    }

    @Override
    public void increment() {
        View view = new View();
        pool.execute(view);
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    view.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public long value() {
        return completed.sum();
    }
}
