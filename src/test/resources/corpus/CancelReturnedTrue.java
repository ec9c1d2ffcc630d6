// verdict: OVERCOUNTS
// why: A task can be cancelled while it runs, and then runs on to its end.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

public class CancelReturnedTrue implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ExecutorService pool = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    @Override public void increment() {
        Future<Long> task = pool.submit(n::incrementAndGet);
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                if (task.cancel(false)) { n.incrementAndGet(); break; }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
