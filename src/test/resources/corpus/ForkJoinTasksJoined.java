// verdict: EXACT
// why: the tasks sum disjoint parts and are joined before the answer
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicLongArray;

public class ForkJoinTasksJoined implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);
    private final ForkJoinPool pool = new ForkJoinPool(2);

    private final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override protected Long compute() {
            if (to - from == 1) {
                return cells.get(from);
            }
            int middle = (from + to) >>> 1;
            Sum left = new Sum(from, middle);
            left.fork();
            return new Sum(middle, to).compute() + left.join();
        }
    }

    @Override public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().getId() & 3));
    }

    @Override public long value() {
        return pool.invoke(new Sum(0, 4));
    }
}
