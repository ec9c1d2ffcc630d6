// verdict: STALE_READS
// why: only Future.get promises to show what the task did; isDone does not, so the plain count may be read without it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class DoneIsNotFetched implements Counter {
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "clerk");
        t.setDaemon(true);
        return t;
    });
    private long count;

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
