// verdict: FAILS
// why: the cast binds tighter than %, and the low half of a long that isn't negative may well be a negative int, so the index is negative.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Random stripes; a random long has no hot spots. */
public class CastBeforeRemainder implements Counter {
  private static final int STRIPES = 12;

  private final AtomicLong[] stripes = new AtomicLong[STRIPES];

  public CastBeforeRemainder() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new AtomicLong();
    }
  }

  @Override
  public void increment() {
    long random = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE); // never negative
    stripes[(int) random % STRIPES].incrementAndGet();
  }

  @Override
  public long value() {
    long sum = 0;
    for (AtomicLong stripe : stripes) {
      sum += stripe.get();
    }
    return sum;
  }
}
