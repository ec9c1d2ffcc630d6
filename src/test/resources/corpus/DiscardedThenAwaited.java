// verdict: HANGS
// why: A task that the full pool discards never completes, and its caller waits for it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class DiscardedThenAwaited implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    }, new ThreadPoolExecutor.DiscardPolicy());
    @Override public void increment() {
        FutureTask<Long> task = new FutureTask<>(n::incrementAndGet);
        pool.execute(task);
        boolean interrupted = false;
        while (!task.isDone()) {
            try { task.get(); } catch (InterruptedException e) { interrupted = true; } catch (ExecutionException e) { throw new IllegalStateException(e); }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
