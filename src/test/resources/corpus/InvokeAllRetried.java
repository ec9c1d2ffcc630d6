// verdict: OVERCOUNTS
// why: An interrupted invokeAll cancels only what has not run yet; when the task ran all the same the retry counts the view again.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class InvokeAllRetried implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final List<Callable<Long>> task = List.of(views::incrementAndGet);
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "views");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                executor.invokeAll(task);
                break;
            } catch (InterruptedException e) {
                interrupted = true; // invokeAll has cancelled the task: once more
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
