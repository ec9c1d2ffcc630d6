// verdict: HANGS
// why: the flag that says that the worker runs is static but the queue is not, so a second instance starts no worker and its increment waits for ever for a receipt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** One worker counts, and gives a receipt for each view. */
public class WorkerStartedOnce implements Counter {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final BlockingQueue<CompletableFuture<Void>> queue = new LinkedBlockingQueue<>();
    private volatile long views;    // written by the worker only

    public WorkerStartedOnce() {
        if (STARTED.compareAndSet(false, true)) {
            Thread worker = new Thread(this::work, "views");
            worker.setDaemon(true);
            worker.start();
        }
    }

    private void work() {
        while (true) {
            try {
                CompletableFuture<Void> receipt = queue.take();
                views = views + 1;
                receipt.complete(null);
            } catch (InterruptedException e) {
                // nobody interrupts the worker; go on
            }
        }
    }

    @Override
    public void increment() {
        CompletableFuture<Void> receipt = new CompletableFuture<>();
        queue.add(receipt);
        receipt.join();
    }

    @Override
    public long value() {
        return views;
    }
}
