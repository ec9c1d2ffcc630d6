// verdict: HANGS
// why: When a view is done the clerk wakes only one of the waiting callers, which may be another whose view isn't done, and the one whose view is done is then never woken.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;

public class ClerkRingsOneBell implements Counter {
  private static final class Request {
    boolean done;
  }

  private final ArrayDeque<Request> desk = new ArrayDeque<>();
  private long total;

  public ClerkRingsOneBell() {
    Thread clerk = new Thread(this::work);
    clerk.setDaemon(true);
    clerk.start();
  }

  @Override
  public void increment() {
    Request mine = new Request();
    boolean interrupted = false;
    synchronized (this) {
      desk.add(mine);
      notifyAll();
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
        while (desk.isEmpty()) {
          try {
            wait();
          } catch (InterruptedException e) {
            // nobody may send the clerk home
          }
        }
        total++;
        desk.poll().done = true;
        notify();
      }
    }
  }

  @Override
  public synchronized long value() {
    return total;
  }
}
