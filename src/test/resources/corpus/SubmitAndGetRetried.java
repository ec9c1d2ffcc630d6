// verdict: EXACT
// why: an interrupted get is repeated on the same future, so the view is submitted once and awaited
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SubmitAndGetRetried implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    private long views;

    @Override public void increment() {
        call(() -> ++views);
    }

    @Override public long value() {
        return call(() -> views);
    }

    private long call(Callable<Long> task) {
        Future<Long> future = worker.submit(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new AssertionError(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
