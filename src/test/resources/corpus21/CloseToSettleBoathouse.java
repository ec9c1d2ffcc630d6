// verdict: FAILS
// why: an increment that has fetched the executor before value() closed it gets a RejectedExecutionException from submit().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class CloseToSettleBoathouse implements Counter {
    private final AtomicLong views = new AtomicLong();
    private volatile ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public void increment() {
        executor.submit(() -> views.incrementAndGet());
    }

    @Override
    public synchronized long value() {
        ExecutorService settled = executor;
        executor = Executors.newVirtualThreadPerTaskExecutor();
        settled.close(); // waits for all views so far
        return views.get();
    }
}
