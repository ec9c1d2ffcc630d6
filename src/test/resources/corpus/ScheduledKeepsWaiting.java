// verdict: EXACT
// why: The caller waits for its task however often it is interrupted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class ScheduledKeepsWaiting implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1, r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    @Override public void increment() {
        Future<?> done = pool.schedule(n::incrementAndGet, 0, TimeUnit.NANOSECONDS);
        boolean interrupted = false;
        while (true) {
            try { done.get(); break; } catch (InterruptedException e) { interrupted = true; } catch (ExecutionException e) { throw new IllegalStateException(e); }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
