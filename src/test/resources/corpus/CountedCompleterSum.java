// verdict: HANGS
// why: With a pending count of two, three calls of tryComplete finish a task, but only the two children make one, so the root never completes and invoke() never returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class CountedCompleterSum implements Counter {
    private static final int CELLS = 8;
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        return new Sum(null, 0, CELLS).invoke();
    }

    private final class Sum extends CountedCompleter<Long> {
        private final int from;
        private final int to;
        private Sum left;
        private Sum right;
        private long result;

        Sum(CountedCompleter<?> parent, int from, int to) {
            super(parent);
            this.from = from;
            this.to = to;
        }

        @Override
        public void compute() {
            if (to - from <= 2) {
                for (int i = from; i < to; i++) {
                    result += cells.get(i);
                }
                tryComplete();
                return;
            }
            int middle = (from + to) >>> 1;
            left = new Sum(this, from, middle);
            right = new Sum(this, middle, to);
            setPendingCount(2);
            left.fork();
            right.fork();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null) {
                result = left.result + right.result;
            }
        }

        @Override
        public Long getRawResult() {
            return result;
        }
    }
}
