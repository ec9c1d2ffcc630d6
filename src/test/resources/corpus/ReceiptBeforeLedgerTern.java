// verdict: STALE_READS
// why: The worker hands out a batch's receipts before it has added the batch, so a view may have returned and not be in the total yet.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ReceiptBeforeLedgerTern implements Counter {
  private final BlockingQueue<CompletableFuture<Void>> inbox = new LinkedBlockingQueue<>();
  private final AtomicLong total = new AtomicLong();

  public ReceiptBeforeLedgerTern() {
    Thread worker = new Thread(this::work, "ledger");
    worker.setDaemon(true);
    worker.start();
  }

  private void work() {
    List<CompletableFuture<Void>> batch = new ArrayList<>();
    try {
      while (true) {
        batch.add(inbox.take());
        inbox.drainTo(batch);
        batch.forEach(receipt -> receipt.complete(null));
        total.addAndGet(batch.size());
        batch.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override public void increment() {
    CompletableFuture<Void> receipt = new CompletableFuture<>();
    inbox.add(receipt);
    receipt.join();
  }

  @Override public long value() {
    return total.get();
  }
}
