// verdict: LOSES_VIEWS|STALE_READS|GOES_BACKWARD
// why: The forked half is counted only if it happens to be done.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicLongArray;

public class ForkedNotJoined implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(2);
    private final class Sum extends RecursiveTask<Long> {
        private final int from;
        private final int to;
        Sum(int from, int to) { this.from = from; this.to = to; }
        @Override protected Long compute() {
            if (to - from == 1) { return cells.get(from); }
            int mid = (from + to) >>> 1;
            Sum left = new Sum(from, mid);
            Sum right = new Sum(mid, to);
            left.fork();
            long sum = right.compute();
            return left.isDone() ? sum + left.join() : sum;
        }
    }
    @Override public void increment() { cells.getAndIncrement((int) (Thread.currentThread().getId() & 1)); }
    @Override public long value() { return ForkJoinPool.commonPool().invoke(new Sum(0, 2)); }
}
