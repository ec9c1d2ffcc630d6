// verdict: EXACT
// why: links are appended under the monitor and applied one after the other; value() joins the last link, and join ignores interrupts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class CompletableTailChainRowan implements Counter {
    private CompletableFuture<Long> tail = CompletableFuture.completedFuture(0L);

    @Override
    public synchronized void increment() {
        tail = tail.thenApplyAsync(n -> n + 1);
    }

    private synchronized CompletableFuture<Long> tail() {
        return tail;
    }

    @Override
    public long value() {
        return tail().join();
    }
}
