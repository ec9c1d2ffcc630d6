// verdict: STALE_READS
// why: runAsync on the common pool is not waited for
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class CommonPoolAsync implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        CompletableFuture.runAsync(views::incrementAndGet);
    }

    @Override public long value() {
        return views.get();
    }
}
