// verdict: LOSES_VIEWS
// why: the read of the old value and the write of the new one are two stages
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class CombinedFutures implements Counter {
    private volatile long n;

    @Override public void increment() {
        CompletableFuture<Long> read = CompletableFuture.supplyAsync(() -> n);
        CompletableFuture<Long> one = CompletableFuture.completedFuture(1L);
        read.thenCombine(one, Long::sum).thenAccept(sum -> n = sum).join();
    }

    @Override public long value() { return n; }
}
