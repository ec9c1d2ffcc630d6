// verdict: GOES_BACKWARD
// why: between taking a view out of the queue and counting it the worker shows it in neither, so a read that saw it queued can be followed by one that does not see it; its increment() still waits, so no finished view is missed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** One worker counts and confirms; the total is what is counted and what is queued. */
public class QueuedPlusCounted implements Counter {
    private final BlockingQueue<CompletableFuture<Void>> queue = new LinkedBlockingQueue<>();
    private final AtomicLong counted = new AtomicLong();

    public QueuedPlusCounted() {
        Thread worker = new Thread(this::work, "counting");
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        try {
            for (;;) {
                CompletableFuture<Void> view = queue.take();
                counted.incrementAndGet();
                view.complete(null);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts it
        }
    }

    @Override
    public void increment() {
        CompletableFuture<Void> view = new CompletableFuture<>();
        queue.add(view);
        view.join();
    }

    @Override
    public long value() {
        return counted.get() + queue.size();
    }
}
