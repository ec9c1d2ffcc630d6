// verdict: EXACT
// why: the halves of each range meet at its middle, so every atomic cell is summed once; cells only grow, and invoke() and join() wait, whatever the interrupt flag, for all of the tasks.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class SplitAtMiddle implements Counter {
    private static final int CELLS = 4;

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private final AtomicLong turn = new AtomicLong();
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    private final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from == 1) {
                return cells.get(from);
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
        cells.getAndIncrement((int) (turn.getAndIncrement() & (CELLS - 1)));
    }

    @Override
    public long value() {
        return pool.invoke(new Sum(0, CELLS));
    }
}
