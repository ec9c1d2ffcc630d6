// verdict: EXACT
// why: close() returns only when the task has ended, for an interrupted caller too, whose shutdownNow() merely interrupts a task that heeds no interrupt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class ScopedSubmitVeranda implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(() -> views.incrementAndGet());
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
