// verdict: LOSES_VIEWS
// why: propagateCompletion completes the tasks above without calling their onCompletion, so where a leaf arrives last its parents never add up their halves, and the read comes out too small although nothing else is running.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class LeavesPropagate implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(8);

    private final class Sum extends CountedCompleter<Long> {
        private final int from;
        private final int to;
        private Sum left;
        private Sum right;
        private long sum;

        Sum(Sum parent, int from, int to) {
            super(parent);
            this.from = from;
            this.to = to;
        }

        @Override
        public void compute() {
            if (to - from == 1) {
                sum = cells.get(from);
                propagateCompletion(); // a leaf has nothing to put together
                return;
            }
            int middle = (from + to) >>> 1;
            left = new Sum(this, from, middle);
            right = new Sum(this, middle, to);
            setPendingCount(2);
            left.fork();
            right.fork();
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null) {
                sum = left.sum + right.sum;
            }
        }

        @Override
        public Long getRawResult() {
            return sum;
        }
    }

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    @Override
    public long value() {
        return new Sum(null, 0, cells.length()).invoke();
    }
}
