// verdict: EXACT
// why: the stripes only grow and are atomic; invoke() waits for the subtasks whatever the interrupt flag.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class ForkJoinSumTeak implements Counter {
    private final AtomicLongArray stripes = new AtomicLongArray(8);

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
            if (to - from <= 4) {
                long s = 0;
                for (int i = from; i < to; i++) {
                    s += stripes.get(i);
                }
                return s;
            }
            int mid = (from + to) >>> 1;
            Sum left = new Sum(from, mid);
            left.fork();
            return new Sum(mid, to).compute() + left.join();
        }
    }

    @Override
    public void increment() {
        stripes.incrementAndGet(ThreadLocalRandom.current().nextInt() & 7);
    }

    @Override
    public long value() {
        return ForkJoinPool.commonPool().invoke(new Sum(0, 8));
    }
}
