// verdict: EXACT
// why: each view hangs its stage behind the last one under the lock, and waits for its own
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class ChainedCompose implements Counter {
    private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);

    @Override public void increment() {
        CompletableFuture<Long> mine;
        synchronized (this) {
            mine = last.thenCompose(n -> CompletableFuture.completedFuture(n + 1));
            last = mine;
        }
        mine.join();
    }

    @Override public long value() {
        CompletableFuture<Long> mine;
        synchronized (this) {
            mine = last;
        }
        return mine.join();
    }
}
