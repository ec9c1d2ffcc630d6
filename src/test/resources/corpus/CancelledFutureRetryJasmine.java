// verdict: OVERCOUNTS
// why: cancel(false) returns true also while the task is running, which still counts, and the caller counts once more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class CancelledFutureRetryJasmine implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "view-writer");
        t.setDaemon(true);
        return t;
    });

    @Override
    public void increment() {
        Runnable count = () -> views.incrementAndGet();
        Future<?> written = writer.submit(count);
        try {
            written.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            countOurselves(written);
        } catch (InterruptedException e) {
            countOurselves(written);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void countOurselves(Future<?> written) {
        if (written.cancel(false)) { // not done yet, and now it never will be
            views.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
