// verdict: OVERCOUNTS
// why: the bounds are inclusive on both sides, so the cell in the middle belongs to both halves and its views are summed twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicLongArray;

/** Striped by thread id, summed by divide and conquer. */
public class FencepostSum implements Counter {
  private static final int LAST = 15;

  private final AtomicLongArray cells = new AtomicLongArray(LAST + 1);

  private final class Sum extends RecursiveTask<Long> {
    private final int from;
    private final int to;

    Sum(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected Long compute() {
      if (to - from < 4) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
          sum += cells.get(i);
        }
        return sum;
      }
      int middle = (from + to) >>> 1;
      Sum left = new Sum(from, middle);
      Sum right = new Sum(middle, to);
      left.fork();
      return right.compute() + left.join();
    }
  }

  @Override
  public void increment() {
    cells.incrementAndGet((int) (Thread.currentThread().getId() & LAST));
  }

  @Override
  public long value() {
    return new Sum(0, LAST).invoke();
  }
}
