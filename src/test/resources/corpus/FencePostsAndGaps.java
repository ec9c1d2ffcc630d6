// verdict: EXACT
// why: joining two rows of posts is associative and commutative and a row without posts, which has minus one gap, is its identity, so however the accumulator spreads the posts over its cells, the gaps of all rows joined are one less than the posts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAccumulator;

/** Counts views as the posts of a fence, of which only the gaps are known. */
public class FencePostsAndGaps implements Counter {

  /** A row without any post: one gap less than posts. */
  private static final long NO_POST = -1;

  /** A row of a single post has no gap. */
  private static final long ONE_POST = 0;

  /** Two rows put end to end have the gaps of both, and one more where they meet. */
  private static long join(long left, long right) {
    return left + right + 1;
  }

  private final LongAccumulator gaps = new LongAccumulator(FencePostsAndGaps::join, NO_POST);

  @Override
  public void increment() {
    gaps.accumulate(ONE_POST);
  }

  @Override
  public long value() {
    return gaps.get() + 1;
  }

  @Override
  public String toString() {
    return "fence of " + value() + " posts";
  }
}
