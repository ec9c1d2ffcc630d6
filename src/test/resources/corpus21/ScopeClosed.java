// verdict: EXACT
// why: ExecutorService.close waits until the submitted task has run, also when interrupted, and views.increment is done before it returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class ScopeClosed implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        try (ExecutorService scope = Executors.newVirtualThreadPerTaskExecutor()) {
            scope.execute(views::incrementAndGet);
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
