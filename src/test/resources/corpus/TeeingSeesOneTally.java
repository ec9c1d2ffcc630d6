// verdict: EXACT
// why: compute of a ConcurrentHashMap replaces an immutable tally in one step, teeing hands the very same tally to both sums, and pages are never removed, so the two parts of each page belong together and only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

public class TeeingSeesOneTally implements Counter {

  private static final int PAGES = 8;

  private final ConcurrentMap<Integer, Tally> tallies = new ConcurrentHashMap<>(64);

  @Override
  public void increment() {
    Integer page = ThreadLocalRandom.current().nextInt(PAGES);
    tallies.compute(page, (key, tally) -> tally == null ? Tally.FIRST : tally.next());
  }

  @Override
  public long value() {
    return tallies.values().stream()
        .collect(
            Collectors.teeing(
                Collectors.summingLong(Tally::odd),
                Collectors.summingLong(Tally::even),
                Long::sum));
  }

  /** Views are told apart by turns, to compare two layouts of the page. */
  private record Tally(long odd, long even) {

    static final Tally FIRST = new Tally(1, 0);

    Tally next() {
      return odd > even ? new Tally(odd, even + 1) : new Tally(odd + 1, even);
    }
  }
}
