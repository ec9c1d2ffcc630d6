// verdict: OVERCOUNTS
// why: a task that is late is submitted again, and then both run
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class TimeoutThenAgain implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });

    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                worker.submit(views::incrementAndGet).get(50, TimeUnit.MILLISECONDS);
                break;
            } catch (TimeoutException e) {
                // busy, try again
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

    @Override public long value() {
        return views.get();
    }
}
