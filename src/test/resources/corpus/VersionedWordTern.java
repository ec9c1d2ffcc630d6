// verdict: OVERFLOWS
// why: The version fills the upper half of the word and leaves the count 32 bits, which start again at zero after 2^32 views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class VersionedWordTern implements Counter {
  private static final long LOW = 0xFFFF_FFFFL;

  /** Upper half: version against ABA; lower half: views, unsigned. */
  private final AtomicLong word = new AtomicLong();

  @Override public void increment() {
    long now;
    long next;
    do {
      now = word.get();
      next = ((now >>> 32) + 1) << 32 | ((now + 1) & LOW);
    } while (!word.compareAndSet(now, next));
  }

  @Override public long value() {
    return word.get() & LOW;
  }
}
