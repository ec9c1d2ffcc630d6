// verdict: SHARES_STATE
// why: the constant EMPTY is a record, but its component is a mutable adder, and every instance starts from that same one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** State is an immutable record, and all counters start empty. */
public class StartsFromEmpty implements Counter {
  private record Tally(String page, LongAdder views) {
    static final Tally EMPTY = new Tally("/", new LongAdder());

    void view() {
      views.increment();
    }

    long total() {
      return views.sum();
    }
  }

  private final Tally tally;

  public StartsFromEmpty() {
    this(Tally.EMPTY);
  }

  private StartsFromEmpty(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void increment() {
    tally.view();
  }

  @Override
  public long value() {
    return tally.total();
  }
}
