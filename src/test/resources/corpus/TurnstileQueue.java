// verdict: EXACT
// why: the queue holds the one token, the total, whoever took it is alone until it is put back, and last is raised to the new total before the token shows it, so a reader that finds no token reads at least every view that is done and never less than before.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;

/** The total travels as a token through a queue of one. */
public class TurnstileQueue extends LinkedBlockingQueue<Long> implements Counter {
  private volatile long last;

  public TurnstileQueue() {
    super(1);
    add(0L);
  }

  @Override
  public void increment() {
    boolean interrupted = false;
    Long token = null;
    while (token == null) {
      try {
        token = take();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    last = token + 1;
    add(token + 1);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long value() {
    Long token = peek();
    return token != null ? token : last; // somebody is in the turnstile: what we had last
  }
}
