// verdict: STALE_READS
// why: the second supplier finds the view claimed and completes the future although the first has only claimed and not yet added it, so increment() returns before the view is in the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class AskedAgainClaimed implements Counter {
    private final AtomicLong total = new AtomicLong();

    private final class View {
        private final AtomicBoolean claimed = new AtomicBoolean();

        boolean count() {
            if (claimed.compareAndSet(false, true)) {
                total.incrementAndGet();
            }
            return true;
        }
    }

    @Override
    public void increment() {
        View view = new View();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        done.completeAsync(view::count);
        boolean interrupted = false;
        try {
            done.get(50, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            done.completeAsync(view::count); // a future is completed only once
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        done.join();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
