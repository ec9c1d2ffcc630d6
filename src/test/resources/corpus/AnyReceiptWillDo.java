// verdict: EXACT
// why: a caller may take the receipt of another's view, but n callers that are back have taken n different receipts, each put there after its view was added, so at least n views are in.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Views are counted by two clerks; the caller waits for a receipt. */
public class AnyReceiptWillDo implements Counter {
  private final AtomicLong views = new AtomicLong();
  private final CompletionService<Long> clerks =
      new ExecutorCompletionService<>(
          Executors.newFixedThreadPool(
              2,
              task -> {
                Thread clerk = new Thread(task, "clerk");
                clerk.setDaemon(true);
                return clerk;
              }));

  @Override
  public void increment() {
    clerks.submit(views::incrementAndGet);
    boolean interrupted = false;
    while (true) {
      try {
        clerks.take();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long value() {
    return views.get();
  }
}
