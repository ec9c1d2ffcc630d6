// verdict: LOSES_VIEWS
// why: the range is half-open, so a left half that ends before mid and a right half that starts at mid + 1 leave out cell mid, and the views in cells 4, 8 and 12 are never summed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class MidpointBelongsToNobody implements Counter {
    private static final int CELLS = 16;
    private static final int SMALL = 4;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        return new Sum(0, CELLS).invoke();
    }

    private final class Sum extends RecursiveTask<Long> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from <= SMALL) {
                long sum = 0;
                for (int i = from; i < to; i++) {
                    sum += cells.get(i);
                }
                return sum;
            }
            int mid = (from + to) >>> 1;
            Sum right = new Sum(mid + 1, to);
            right.fork();
            return new Sum(from, mid).compute() + right.join();
        }
    }
}
