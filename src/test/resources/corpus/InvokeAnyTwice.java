// verdict: OVERCOUNTS
// why: invokeAny may run both of its tasks before it cancels the rest.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class InvokeAnyTwice implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ExecutorService pool = Executors.newFixedThreadPool(2, r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try { pool.invokeAny(List.of(n::incrementAndGet, n::incrementAndGet)); break; } catch (InterruptedException e) { interrupted = true; } catch (ExecutionException e) { throw new IllegalStateException(e); }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
