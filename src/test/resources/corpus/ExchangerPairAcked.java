// verdict: EXACT
// why: Of two views that meet, the one with the lower ticket adds two and then says so through a volatile, which the other awaits; a time-out or an interrupt means that nobody was met, and the view is added alone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerPairAcked implements Counter {
  private static final class Offer {
    final long ticket;
    volatile boolean counted;

    Offer(long ticket) {
      this.ticket = ticket;
    }
  }

  private final Exchanger<Offer> meeting = new Exchanger<>();
  private final AtomicLong tickets = new AtomicLong();
  private final AtomicLong total = new AtomicLong();

  @Override
  public void increment() {
    Offer mine = new Offer(tickets.getAndIncrement());
    Offer other = null;
    boolean interrupted = false;
    try {
      other = meeting.exchange(mine, 20, TimeUnit.MICROSECONDS);
    } catch (TimeoutException e) {
      // alone
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (other == null) {
      total.incrementAndGet();
    } else if (mine.ticket < other.ticket) {
      total.addAndGet(2);
      mine.counted = true;
    } else {
      while (!other.counted) {
        Thread.yield();
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
