// verdict: STALE_READS
// why: the view is added some time after increment has returned
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class DelayedExecutorAdds implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final Executor later = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);

    @Override public void increment() {
        later.execute(views::incrementAndGet);
    }

    @Override public long value() {
        return views.get();
    }
}
