// verdict: EXACT
// why: a view passes two queues and two threads and travels in a batch of others, but it leaves the first queue for exactly one batch, the second thread alone writes the volatile total, and it completes the promises that the callers join only after that.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class PipelineAckedAtTheEnd implements Counter {
    private final BlockingQueue<CompletableFuture<Void>> inbox = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<CompletableFuture<Void>>> batches = new LinkedBlockingQueue<>();
    private volatile long total;

    public PipelineAckedAtTheEnd() {
        start(this::collect);
        start(this::commit);
    }

    private static void start(Runnable stage) {
        Thread thread = new Thread(stage);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T take(BlockingQueue<T> queue) {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                // a stage has nothing else to do
            }
        }
    }

    private void collect() {
        while (true) {
            List<CompletableFuture<Void>> batch = new ArrayList<>();
            batch.add(take(inbox));
            inbox.drainTo(batch);
            batches.add(batch);
        }
    }

    private void commit() {
        while (true) {
            List<CompletableFuture<Void>> batch = take(batches);
            total += batch.size();
            batch.forEach(view -> view.complete(null));
        }
    }

    @Override
    public void increment() {
        CompletableFuture<Void> view = new CompletableFuture<>();
        inbox.add(view);
        view.join();
    }

    @Override
    public long value() {
        return total;
    }
}
