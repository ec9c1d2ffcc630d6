// verdict: HANGS
// why: A view queued after the idle worker's poll timed out but before it said that it stops starts no new worker, and its caller waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public class IdleActorTern implements Counter {
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
    try {
      CompletableFuture<Void> receipt;
      while ((receipt = inbox.poll(1, TimeUnit.SECONDS)) != null) {
        total++;
        receipt.complete(null);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the worker", e);
    } finally {
      running.set(false);
    }
  }

  @Override public long value() {
    return total;
  }
}
