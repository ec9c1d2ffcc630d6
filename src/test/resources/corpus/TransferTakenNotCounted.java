// verdict: STALE_READS
// why: A transfer is over when the clerk has taken the request, not when it has counted it, so a read right after increment() may miss the view, which is there a little later.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TransferTakenNotCounted implements Counter {
  private static final class Request {
    boolean counted;
  }

  private final LinkedTransferQueue<Request> window = new LinkedTransferQueue<>();
  private final AtomicLong total = new AtomicLong();

  public TransferTakenNotCounted() {
    Thread clerk = new Thread(this::serve);
    clerk.setDaemon(true);
    clerk.start();
  }

  private void serve() {
    for (;;) {
      Request request;
      try {
        request = window.take();
      } catch (InterruptedException e) {
        continue;
      }
      if (!request.counted) {
        request.counted = true;
        total.incrementAndGet();
      }
    }
  }

  @Override
  public void increment() {
    Request mine = new Request();
    boolean interrupted = false;
    for (boolean taken = false; !taken; ) {
      try {
        taken = window.tryTransfer(mine, 1, TimeUnit.MILLISECONDS);
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
    return total.get();
  }
}
