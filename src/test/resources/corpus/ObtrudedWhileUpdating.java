// verdict: FAILS
// why: between the reader's look at isCompletedExceptionally() and its join() an increment may obtrude the exception that marks an update, and join() throws CompletionException out of value().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

/** A future as a box; while it is being changed it holds an exception, which readers wait out. */
public class ObtrudedWhileUpdating implements Counter {
    private final CompletableFuture<Long> box = CompletableFuture.completedFuture(0L);

    @Override
    public synchronized void increment() {
        long now = box.join();
        box.obtrudeException(new IllegalStateException("update in progress"));
        box.obtrudeValue(now + 1);
    }

    @Override
    public long value() {
        while (box.isCompletedExceptionally()) {
            Thread.onSpinWait();
        }
        return box.join();
    }
}
