// verdict: EXACT
// why: The worker looks at the queue once more after it said that it stops, so a view queued in between is taken by it or by a new worker, one at a time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public class IdleActorRechecksTern implements Counter {
  private final LinkedBlockingQueue<CompletableFuture<Void>> inbox = new LinkedBlockingQueue<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile long total; // written by the worker only

  @Override public void increment() {
    CompletableFuture<Void> receipt = new CompletableFuture<>();
    inbox.add(receipt);
    if (running.compareAndSet(false, true)) {
      Thread worker = new Thread(this::work);
      worker.setDaemon(true);
      worker.start();
    }
    receipt.join();
  }

  private void work() {
    do {
      CompletableFuture<Void> receipt;
      while ((receipt = next()) != null) {
        total++;
        receipt.complete(null);
      }
      running.set(false);
    } while (!inbox.isEmpty() && running.compareAndSet(false, true));
  }

  private CompletableFuture<Void> next() {
    try {
      return inbox.poll(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return inbox.poll();
    }
  }

  @Override public long value() {
    return total;
  }
}
