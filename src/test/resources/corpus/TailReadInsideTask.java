// verdict: HANGS
// why: the lambda reads the field tail when it runs, not when it is made, and by then tail may be the very future that runs it, which waits for itself for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class TailReadInsideTask implements Counter {
    private volatile CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
    private volatile long total;

    @Override
    public void increment() {
        CompletableFuture<Void> mine;
        synchronized (this) {
            mine = CompletableFuture.runAsync(() -> {
                tail.join(); // one after the other
                total = total + 1;
            });
            tail = mine;
        }
        mine.join();
    }

    @Override
    public long value() {
        return total;
    }
}
