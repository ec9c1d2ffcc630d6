// verdict: LOSES_VIEWS|STALE_READS
// why: Under load the sum may take longer than 50 ms to be started, and value() then answers 0 although views happened before.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class CompleteOnTimeout implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        views.increment();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(views::sum)
                .completeOnTimeout(0L, 50, TimeUnit.MILLISECONDS)
                .join();
    }
}
