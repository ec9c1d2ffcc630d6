// verdict: HANGS
// why: At every eighth view a stripe's monitor is held while the summary's is entered, and a reader enters them the other way round.
import io.github.pageviews.counter.Counter;
public class StripeThenSummaryTern implements Counter {
  private static final class Stripe {
    int rest;
  }

  private final Stripe[] stripes = {new Stripe(), new Stripe(), new Stripe(), new Stripe()};
  private final Object summary = new Object();
  private long eights;

  @Override public void increment() {
    Stripe s = stripes[(int) Thread.currentThread().getId() & 3];
    synchronized (s) {
      if (++s.rest == 8) {
        synchronized (summary) {
          eights++;
          s.rest = 0;
        }
      }
    }
  }

  @Override public long value() {
    synchronized (summary) {
      long sum = eights * 8;
      for (Stripe s : stripes) {
        synchronized (s) {
          sum += s.rest;
        }
      }
      return sum;
    }
  }
}
