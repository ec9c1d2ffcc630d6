// verdict: EXACT
// why: The read stands in the same line as the views, and the caller waits for it however often it is interrupted.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

public class WipDrainInLine implements Counter {
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wip = new AtomicInteger();
    private  long n;
    private void run(Runnable r) {
        queue.add(r);
        if (wip.getAndIncrement() == 0) {
            do { queue.poll().run(); } while (wip.decrementAndGet() != 0);
        }
    }
    @Override public void increment() { run(() -> n++); }

    @Override public long value() {
        FutureTask<Long> read = new FutureTask<>(() -> n);
        run(read);
        boolean interrupted = false;
        try {
            while (true) {
                try { return read.get(); } catch (InterruptedException e) { interrupted = true; } catch (ExecutionException e) { throw new IllegalStateException(e); }
            }
        } finally {
            if (interrupted) { Thread.currentThread().interrupt(); }
        }
    }
}
