// verdict: EXACT
// why: the hook counts before the task runs, and the caller waits for the task
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

public class HookedPool implements Counter {
    private static final class Counting extends ThreadPoolExecutor {
        final AtomicLong started = new AtomicLong();

        Counting(ThreadFactory factory) {
            super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        }

        @Override protected void beforeExecute(Thread thread, Runnable task) {
            super.beforeExecute(thread, task);
            started.incrementAndGet();
        }
    }

    private final Counting pool = new Counting(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    @Override public void increment() {
        Future<?> done = pool.submit(() -> { });
        boolean interrupted = false;
        while (true) {
            try {
                done.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() { return pool.started.get(); }
}
