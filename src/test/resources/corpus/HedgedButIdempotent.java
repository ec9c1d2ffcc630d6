// verdict: EXACT
// why: invokeAny may run the task twice, and once more after an interrupt, but the task looks under the monitor whether its view was counted already; whichever run ends first, the view is in, and late ones find nothing to do.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HedgedButIdempotent implements Counter {
    private final class View implements Callable<Boolean> {
        private boolean counted;

        @Override
        public Boolean call() {
            synchronized (HedgedButIdempotent.this) {
                if (!counted) {
                    counted = true;
                    views++;
                }
                return true;
            }
        }
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> {
        Thread worker = new Thread(task);
        worker.setDaemon(true);
        return worker;
    });
    private long views;

    @Override
    public void increment() {
        View view = new View();
        boolean interrupted = false;
        while (true) {
            try {
                pool.invokeAny(List.of(view, view));
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new AssertionError(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
