// verdict: EXACT
// why: each view's future is joined to the backlog under the monitor before increment() returns, and a read waits, uninterruptibly, for the whole backlog it finds; reads do not take it away from one another.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Counts in the background; the backlog is one future that is done when all views so far are. */
public class AllOfBacklog implements Counter {
    private final Executor pool = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "counting");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong total = new AtomicLong();
    private CompletableFuture<Void> backlog = CompletableFuture.completedFuture(null);

    @Override
    public synchronized void increment() {
        CompletableFuture<Void> view = CompletableFuture.runAsync(total::incrementAndGet, pool);
        backlog = CompletableFuture.allOf(backlog, view);
    }

    @Override
    public long value() {
        CompletableFuture<Void> soFar;
        synchronized (this) {
            soFar = backlog;
        }
        soFar.join();
        return total.get();
    }
}
