// verdict: OVERCOUNTS
// why: for an interrupted caller cancel() is true for a task that is running too, which may have added its view already, and then the caller adds it again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

public class CancelledFallbackRotunda implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ExecutorService executor =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("view-", 0).factory());

    @Override
    public void increment() {
        Future<Long> task = executor.submit(() -> views.incrementAndGet());
        try {
            task.get();
        } catch (InterruptedException e) {
            if (task.cancel(false)) {
                views.incrementAndGet(); // it will not run any more, so do it here
            }
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
