// verdict: EXACT
// why: The same request is offered again after each time-out or interrupt, the only clerk counts a request once however often it gets it, and the caller waits for its receipt and restores its interrupt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TransferRetriedIdempotent implements Counter {
  private static final class Request {
    final CountDownLatch receipt = new CountDownLatch(1);
    boolean counted;
  }

  private final LinkedTransferQueue<Request> window = new LinkedTransferQueue<>();
  private final AtomicLong total = new AtomicLong();

  public TransferRetriedIdempotent() {
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
      request.receipt.countDown();
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
    for (boolean received = false; !received; ) {
      try {
        mine.receipt.await();
        received = true;
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
