// verdict: HANGS|FAILS
// why: The constructor starts the worker before it assigns the queue: the worker may still see null, dies of a NullPointerException, and increment waits for ever for its latch.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class WorkerStartedTooSoon implements Counter {
    private final Thread worker;
    private final BlockingQueue<CompletableFuture<Void>> queue;
    private volatile long n;

    public WorkerStartedTooSoon() {
        worker = new Thread(this::work);
        worker.setDaemon(true);
        worker.start();
        queue = new LinkedBlockingQueue<>();
    }

    private void work() {
        while (true) {
            try {
                CompletableFuture<Void> view = queue.take();
                n++;
                view.complete(null);
            } catch (InterruptedException e) {
                return;
            }
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
        return n;
    }
}
