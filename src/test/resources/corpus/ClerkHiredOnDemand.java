// verdict: EXACT
// why: Putting a request and seeing that a clerk is there, and finding none left and giving up the post, are each one step under the same monitor, so no request is left lying; callers wait for their receipt.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;

public class ClerkHiredOnDemand implements Counter {
  private static final class Request {
    boolean done;
  }

  private final ArrayDeque<Request> desk = new ArrayDeque<>();
  private boolean hired;
  private long total;

  @Override
  public void increment() {
    Request mine = new Request();
    boolean interrupted = false;
    synchronized (this) {
      desk.add(mine);
      if (!hired) {
        hired = true;
        Thread clerk = new Thread(this::work);
        clerk.setDaemon(true);
        clerk.start();
      }
      while (!mine.done) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    for (;;) {
      synchronized (this) {
        Request next = desk.poll();
        if (next == null) {
          hired = false;
          return;
        }
        total++;
        next.done = true;
        notifyAll();
      }
    }
  }

  @Override
  public synchronized long value() {
    return total;
  }
}
