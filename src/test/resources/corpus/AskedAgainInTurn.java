// verdict: EXACT
// why: the suppliers of one view take its monitor in turn, the first adds it and the second finds that done, so whichever completes the future the view has been added once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class AskedAgainInTurn implements Counter {
    private final AtomicLong total = new AtomicLong();

    private final class View {
        private boolean counted;

        synchronized boolean count() {
            if (!counted) {
                counted = true;
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
