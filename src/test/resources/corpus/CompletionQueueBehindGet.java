// verdict: STALE_READS
// why: a future is put into the completion queue by its done() hook, which runs after the task has become done, so get() and increment() may return while a read still finds the queue empty.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CompletionQueueBehindGet implements Counter {
    private final CompletionService<Integer> views = new ExecutorCompletionService<>(
            Executors.newSingleThreadExecutor(r -> {
                Thread t = new Thread(r, "views");
                t.setDaemon(true);
                return t;
            }));
    private long settled;

    @Override
    public void increment() {
        get(views.submit(() -> 1));
    }

    @Override
    public synchronized long value() {
        Future<Integer> done;
        while ((done = views.poll()) != null) {
            settled += get(done);
        }
        return settled;
    }

    private static int get(Future<Integer> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
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
}
