// verdict: EXACT
// why: the time-out completes a copy and not the future that the next view hangs on, and each increment waits for its own view anyway, so that a read which gives up still has all finished views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TailCopyTimedOut implements Counter {
    private final AtomicLong views = new AtomicLong();
    private CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);

    @Override
    public void increment() {
        CompletableFuture<Void> mine;
        synchronized (this) {
            mine = tail.thenRunAsync(views::incrementAndGet);
            tail = mine;
        }
        mine.join();
    }

    @Override
    public long value() {
        CompletableFuture<Void> last;
        synchronized (this) {
            last = tail;
        }
        try {
            // give views that are under way a moment
            last.copy().orTimeout(100, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException late) {
            // the number will do without them
        }
        return views.get();
    }
}
