// verdict: EXACT
// why: the task needs the class whose initializer waits for it, so the wait always runs out; that takes a second once, and then the start is nought, which it is.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class StartReadWithinASecond implements Counter {
    private static final long START = start();

    private final AtomicLong views = new AtomicLong(START);

    private static long start() {
        try {
            return CompletableFuture.supplyAsync(() -> 0L).get(1, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return 0;
        }
    }

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
