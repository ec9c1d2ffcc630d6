// verdict: EXACT
// why: only the one worker writes the volatile count, each view is in it before its future is done, and increment returns after that, interrupted or not
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class DoneAndVolatile implements Counter {
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "clerk");
        t.setDaemon(true);
        return t;
    });
    private volatile long count;

    @Override
    public void increment() {
        Future<?> entry = clerk.submit(() -> {
            count++;
        });
        while (!entry.isDone()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public long value() {
        return count;
    }
}
